package nl.samenplek.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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
    return of(username, () -> tokens.byPassword(username, "samenplek"));
  }

  /** A program's own, which is no person's. */
  public String ofProgram(String client, String secret) {
    return of(client, () -> tokens.bySecret(client, secret));
  }

  private String of(String caller, Supplier<String> asking) {
    return kept.compute(
            caller, (name, one) -> one != null && one.isGood() ? one : asked(asking.get()))
        .token();
  }

  private static Kept asked(String token) {
    return new Kept(token, Instant.now().plus(WELL_WITHIN_THEIR_FIVE_MINUTES));
  }
}
