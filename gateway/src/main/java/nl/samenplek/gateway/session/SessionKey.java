package nl.samenplek.gateway.session;

/** Under which a session is kept: a digest, so that what the store holds is not a cookie. */
public record SessionKey(String digest) {

  static SessionKey of(String cookieValue) {
    return new SessionKey(Digests.of(cookieValue));
  }
}
