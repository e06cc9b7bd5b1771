package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.samenplek.gateway.session.SignedIn;
import nl.samenplek.gateway.web.Pages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Signed in: back to where the person was going. Not signed in: a page that says what to do. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(AfterSignIn.class);

  private final Keycloak keycloak;
  private final Pages pages;

  AfterSignIn(Keycloak keycloak, Pages pages) {
    this.keycloak = keycloak;
    this.pages = pages;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person) {
    goTo(wished(request).value(), response);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    LOG.info("A sign-in failed: {}", failure.getMessage());
    if (SignedIn.in(request).isPresent()) {
      goTo(wished(request).value(), response);
    } else if (keycloak.reachable()) {
      pages.write(
          "sign-in-failed", HttpStatus.UNAUTHORIZED, wished(request).value(), request, response);
    } else {
      pages.write(
          "sign-in-away",
          HttpStatus.SERVICE_UNAVAILABLE,
          wished(request).value(),
          request,
          response);
    }
  }

  private static ReturnPath wished(HttpServletRequest request) {
    return ReturnPath.of((@Nullable String) request.getAttribute(StartingSignIn.RETURN));
  }

  private static void goTo(String path, HttpServletResponse response) {
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader("Location", Objects.requireNonNull(path));
    response.setHeader("Cache-Control", "no-store");
  }
}
