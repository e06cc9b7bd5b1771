package nl.samenplek.gateway.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Under which a session is kept: a digest, so that what the store holds is not a cookie. */
public record SessionKey(String digest) {

  static SessionKey of(String cookieValue) {
    var sha256 = sha256().digest(cookieValue.getBytes(US_ASCII));
    return new SessionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
