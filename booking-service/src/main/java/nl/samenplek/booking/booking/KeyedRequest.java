package nl.samenplek.booking.booking;

import java.time.Duration;

/**
 * A request that may be repeated.
 *
 * @param key what the caller called it, made unique with who the caller is
 * @param fingerprint of what was asked: equal for the same request only
 */
public record KeyedRequest(String key, String fingerprint) {
  /** How long it may be repeated: so long its key and its first answer are kept. */
  public static final Duration IS_KEPT = Duration.ofDays(1);
}
