package nl.samenplek.edge.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a minute which tokens were good: a page asks with the same token many times, and
 * checking its signature costs more than most of what is asked. Never beyond the token's end, and
 * only the whole token, letter by letter. What was refused is not remembered.
 */
public final class RememberedTokens implements JwtDecoder {
  static final Duration KEPT = Duration.ofMinutes(1);
  static final int MOST = 2_000;

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Map<String, Good> good = new ConcurrentHashMap<>();

  private record Good(Jwt token, Instant until) {}

  public RememberedTokens(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    var now = clock.instant();
    var known = good.get(token);
    if (known != null && now.isBefore(known.until)) {
      return known.token;
    }
    var decoded = decoder.decode(token);
    remember(token, decoded, now);
    return decoded;
  }

  private void remember(String token, Jwt decoded, Instant now) {
    var end = decoded.getExpiresAt();
    var kept = now.plus(KEPT);
    if (good.size() >= MOST) {
      good.values().removeIf(one -> !now.isBefore(one.until));
    }
    if (end != null && good.size() < MOST) {
      good.put(token, new Good(decoded, end.isBefore(kept) ? end : kept));
    }
  }
}
