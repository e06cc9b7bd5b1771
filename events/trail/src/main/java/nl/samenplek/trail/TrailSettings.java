package nl.samenplek.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the trail is kept. The store's own sweeper removes entries some time after their age;
 * nothing is shown that is older than this either, whenever the sweeper passes.
 *
 * @param keep counted from the change; two years
 */
@ConfigurationProperties("samenplek.trail")
record TrailSettings(@DefaultValue("731d") Duration keep) {
  TrailSettings {
    if (keep.compareTo(Duration.ofDays(1)) < 0) {
      throw new IllegalArgumentException("samenplek.trail.keep is " + keep + ", below a day");
    }
  }

  /** The first moment of which something may still be shown. */
  Instant oldest(Clock clock) {
    return clock.instant().minus(keep).truncatedTo(ChronoUnit.MILLIS);
  }
}
