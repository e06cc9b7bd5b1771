package nl.samenplek.gateway.signin;

import java.util.Map;
import java.util.Objects;
import nl.samenplek.gateway.session.SessionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keycloak tells us that somebody signed out elsewhere, or that an administrator ended it. The
 * sessions are found in the store, so it works for those begun before a restart or by another
 * instance. Each connection is closed afterwards: on one kept open over a restart of ours, Keycloak
 * would lose its next word and not repeat it.
 */
@RestController
class SignOutElsewhere {

  static final String PATH = "/logout/connect/back-channel/" + Registration.ID;
  private static final Logger LOG = LoggerFactory.getLogger(SignOutElsewhere.class);

  private final JwtDecoder signOutTokens;
  private final SessionStore sessions;

  SignOutElsewhere(JwtDecoder signOutTokens, SessionStore sessions) {
    this.signOutTokens = signOutTokens;
    this.sessions = sessions;
  }

  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<Map<String, String>> end(@RequestParam("logout_token") String token) {
    try {
      var ended = end(signOutTokens.decode(token));
      LOG.debug("Signed out elsewhere: {} sessions ended", ended);
      return said(HttpStatus.OK).build();
    } catch (BadJwtException e) {
      return said(HttpStatus.BAD_REQUEST)
          .body(
              Map.of("error", "invalid_request", "error_description", "not a valid logout token"));
    } catch (JwtException e) {
      LOG.warn("A sign-out could not be checked: {}", e.getMessage());
      return said(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
  }

  private static ResponseEntity.BodyBuilder said(HttpStatus status) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONNECTION, "close");
  }

  private int end(Jwt token) {
    var sid = token.getClaimAsString("sid");
    return sid != null
        ? sessions.endBySignIn(sid)
        : sessions.endByAccount(Objects.requireNonNull(token.getSubject()));
  }
}
