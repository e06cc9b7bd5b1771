package nl.samenplek.gateway.live;

import java.time.Instant;
import java.util.Optional;
import nl.samenplek.gateway.session.SessionKey;
import nl.samenplek.gateway.session.SignedIn;

/**
 * A viewer and what their watching hangs on.
 *
 * @param owner whose streams are counted together
 * @param session ends the stream when it ends; empty for a caller with a token of their own
 * @param until when a caller's own token ends
 */
record Watch(String owner, Optional<SessionKey> session, Instant until, Viewer viewer) {

  static Watch inSession(SignedIn person, Viewer viewer) {
    var session = person.session();
    return new Watch(session.digest(), Optional.of(session), Instant.MAX, viewer);
  }

  static Watch byCaller(String token, Viewer viewer) {
    return new Watch(token, Optional.empty(), TokenEnd.of(token), viewer);
  }
}
