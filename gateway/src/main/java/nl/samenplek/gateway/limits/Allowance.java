package nl.samenplek.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.samenplek.gateway.limits.LimitSettings.Rate;

/** How often each of many callers may still ask; who has been quiet is forgotten. */
final class Allowance {

  private static final int MOST_CALLERS = 100_000;

  private final Rate rate;
  private final Cache<String, Bucket> buckets;

  Allowance(Rate rate) {
    this.rate = rate;
    var full = Duration.ofSeconds(60 * rate.burst() / rate.perMinute() + 1);
    this.buckets = Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(full).build();
  }

  /** Takes one; zero when it was there, else how long until there is one. */
  Duration take(String caller) {
    var probe = buckets.get(caller, unused -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
        .build();
  }
}
