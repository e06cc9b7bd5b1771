package nl.samenplek.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens of demonstration accounts, asked for once and kept while they are good. Keycloak's
 * guard against guessing refuses an account that signs in twice at the same moment, so tests that
 * make many requests must not sign in for each.
 */
public final class KeptTokens {
  private static final Duration WELL_WITHIN_THEIR_FIVE_MINUTES = Duration.ofMinutes(3);

  private final Tokens tokens;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(String token, Instant until) {
    boolean isGood() {
      return Instant.now().isBefore(until);
    }
  }

  public KeptTokens(String issuer) {
    this.tokens = new Tokens(issuer);
  }

  public String of(String username) {
    return kept.compute(username, (name, one) -> one != null && one.isGood() ? one : asked(name))
        .token();
  }

  private Kept asked(String username) {
    var token = tokens.byPassword(username, "samenplek");
    return new Kept(token, Instant.now().plus(WELL_WITHIN_THEIR_FIVE_MINUTES));
  }
}
