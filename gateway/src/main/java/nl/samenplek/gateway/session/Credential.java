package nl.samenplek.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** As whom a request comes. */
public sealed interface Credential {

  /** A browser with a session. */
  record OfSession(SignedIn person) implements Credential {}

  /** Another system with a token of its own; whether it is good, the services judge. */
  record OfCaller(String token) implements Credential {}

  record Nobody() implements Credential {}

  /** A session and a token at once: nobody can say which was meant. */
  record Both() implements Credential {}

  static Credential of(HttpServletRequest request) {
    var authorization = request.getHeader("Authorization");
    var person = SignedIn.in(request);
    if (authorization == null) {
      return person.<Credential>map(OfSession::new).orElseGet(Nobody::new);
    }
    if (person.isPresent()) {
      return new Both();
    }
    return authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")
        ? new OfCaller(authorization.substring("bearer ".length()).strip())
        : new Nobody();
  }
}
