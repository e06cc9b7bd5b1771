package nl.samenplek.gateway.live;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Instant;

/**
 * When a caller's token ends, by its own word: the services verify it, here it only ends a stream.
 */
final class TokenEnd {

  private TokenEnd() {}

  static Instant of(String token) {
    try {
      var end = JWTParser.parse(token).getJWTClaimsSet().getExpirationTime();
      return end == null ? Instant.MAX : end.toInstant();
    } catch (ParseException e) {
      return Instant.MAX;
    }
  }
}
