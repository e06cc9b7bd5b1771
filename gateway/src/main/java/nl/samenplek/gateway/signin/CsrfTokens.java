package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.samenplek.gateway.session.Attributes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** The token that a page of ours sends along with every change, kept in the session as a text. */
@Component
class CsrfTokens implements CsrfTokenRepository {

  static final String HEADER = "X-CSRF-Token";

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(UUID.randomUUID().toString());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(token != null);
    if (session != null) {
      session.setAttribute(Attributes.CSRF, token == null ? null : token.getToken());
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(Attributes.CSRF) instanceof String value
        ? token(value)
        : null;
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, "_csrf", value);
  }
}
