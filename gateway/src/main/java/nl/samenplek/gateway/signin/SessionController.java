package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenplek.gateway.session.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web app whether somebody is signed in, and signs out. */
@RestController
class SessionController {

  private static final String SIGN_OUT = "/session/sign-out";

  private final Keycloak keycloak;

  SessionController(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  record Csrf(String header, String token) {}

  record Here(boolean signedIn, Csrf csrf, Instant expiresAt, String signOut) {}

  record NotHere(boolean signedIn, String signIn) {}

  record Elsewhere(String location) {}

  @GetMapping("/session")
  ResponseEntity<Record> session(HttpServletRequest request) {
    return fresh(
        SignedIn.in(request)
            .<Record>map(person -> here(person, request))
            .orElseGet(() -> new NotHere(false, StartingSignIn.PATH)));
  }

  /** Ends our session at once; the browser goes on to end it at Keycloak. */
  @PostMapping(SIGN_OUT)
  ResponseEntity<Record> signOut(HttpServletRequest request) {
    var location =
        SignedIn.in(request)
            .filter(unused -> keycloak.reachable())
            .map(person -> keycloak.signOutAddress(person.tokens().id()))
            .orElse("/signed-out");
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    return fresh(new Elsewhere(location));
  }

  private static Here here(SignedIn person, HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var expiry = person.expiresAt().truncatedTo(ChronoUnit.SECONDS);
    return new Here(true, new Csrf(CsrfTokens.HEADER, token.getToken()), expiry, SIGN_OUT);
  }

  private static ResponseEntity<Record> fresh(Record answer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
  }
}
