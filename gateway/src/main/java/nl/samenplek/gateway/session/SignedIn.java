package nl.samenplek.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in.
 *
 * @param account the subject at Keycloak
 */
public record SignedIn(SessionKey session, String account, Tokens tokens, Instant expiresAt) {

  public static Optional<SignedIn> in(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(SignedIn::read);
  }

  /** The same in every session of the account, another for every other, and it names nobody. */
  public String mark() {
    return Digests.of("account " + account);
  }

  /** Makes it the session of that person. */
  public static void begin(
      HttpSession session, String account, @Nullable String sid, Tokens tokens, int idleSeconds) {
    session.setMaxInactiveInterval(idleSeconds);
    session.setAttribute(Attributes.ACCOUNT, account);
    session.setAttribute(Attributes.SID, sid);
    session.setAttribute(Attributes.TOKENS, tokens.document());
  }

  private static @Nullable SignedIn read(HttpSession session) {
    if (session.getAttribute(Attributes.ACCOUNT) instanceof String account
        && session.getAttribute(Attributes.TOKENS) instanceof Document tokens) {
      var expiry =
          Instant.ofEpochMilli(session.getLastAccessedTime())
              .plusSeconds(session.getMaxInactiveInterval());
      return new SignedIn(SessionKey.of(session.getId()), account, Tokens.read(tokens), expiry);
    }
    return null;
  }
}
