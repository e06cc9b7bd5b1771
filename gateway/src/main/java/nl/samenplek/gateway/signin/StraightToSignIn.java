package nl.samenplek.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.samenplek.gateway.session.SignedIn;
import nl.samenplek.gateway.web.AppPages;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks for a page of the app without being signed in goes to sign in at once, and from
 * there to that page. So the app is only ever given to somebody, and asks nothing that would be
 * refused.
 */
final class StraightToSignIn extends OncePerRequestFilter {

  private static final Set<String> FOR_EVERYBODY =
      Set.of("/signed-out", "/help", "/accessibility", "/privacy");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"GET".equals(request.getMethod())
        || FOR_EVERYBODY.contains(request.getRequestURI())
        || !AppPages.asked(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SignedIn.in(request).isPresent()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", StartingSignIn.PATH + "?return=" + wanted(request));
  }

  private static String wanted(HttpServletRequest request) {
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
