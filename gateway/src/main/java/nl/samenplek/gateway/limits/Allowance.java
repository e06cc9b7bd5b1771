package nl.samenplek.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.samenplek.gateway.limits.LimitSettings.Rate;

/** How often each of many callers may still ask; who has been quiet is forgotten. */
final class Allowance {

  private static final int MOST_CALLERS = 100_000;

  private final String name;
  private final Rate rate;
  private final String policy;
  private final Cache<String, Bucket> buckets;

  /**
   * @param name which allowance it is, for callers
   */
  Allowance(String name, Rate rate) {
    this.name = name;
    this.rate = rate;
    var full = rate.toGetBack(rate.burst());
    this.policy = "\"%s\";q=%d;w=%d".formatted(name, rate.burst(), upwards(full));
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(full.plusSeconds(1))
            .build();
  }

  /**
   * What one request came to.
   *
   * @param toWait zero when it was allowed, else how long until one is
   * @param left how many more are allowed at once
   * @param full in how long as many are allowed as ever
   */
  record Taken(Duration toWait, long left, Duration full) {
    boolean isAllowed() {
      return toWait.isZero();
    }
  }

  Taken take(String caller) {
    var probe = buckets.get(caller, unused -> bucket()).tryConsumeAndReturnRemaining(1);
    return new Taken(
        probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()),
        probe.getRemainingTokens(),
        rate.toGetBack(rate.burst() - probe.getRemainingTokens()));
  }

  /** {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers). */
  String limit(Taken taken) {
    return "\"%s\";r=%d;t=%d".formatted(name, taken.left(), upwards(taken.full()));
  }

  /** {@code RateLimit-Policy}, the same for every request. */
  String policy() {
    return policy;
  }

  static long upwards(Duration time) {
    return time.plusMillis(999).toSeconds();
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
        .build();
  }
}
