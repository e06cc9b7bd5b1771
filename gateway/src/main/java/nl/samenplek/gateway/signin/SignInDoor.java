package nl.samenplek.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.samenplek.gateway.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before somebody is sent to Keycloak: is it there, and did they come by the address that Keycloak
 * will send them back to? By another one ({@code 127.0.0.1} for {@code localhost}) their cookie
 * would be left behind.
 */
final class SignInDoor extends OncePerRequestFilter {

  private final Keycloak keycloak;
  private final URI address;
  private final Pages pages;

  SignInDoor(Keycloak keycloak, URI address, Pages pages) {
    this.keycloak = keycloak;
    this.address = address;
    this.pages = pages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !StartingSignIn.PATH.equals(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var place = ReturnPath.of(request.getParameter(StartingSignIn.RETURN)).value();
    response.setHeader("Cache-Control", "no-store");
    if (!address.getHost().equalsIgnoreCase(request.getServerName())) {
      var encoded = URLEncoder.encode(place, StandardCharsets.UTF_8);
      response.setStatus(HttpStatus.FOUND.value());
      response.setHeader("Location", address + StartingSignIn.PATH + "?return=" + encoded);
    } else if (!keycloak.reachable()) {
      pages.write("sign-in-away", HttpStatus.SERVICE_UNAVAILABLE, place, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
