package nl.samenplek.people.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the tie between a person and a booking is kept: as long as booking-service keeps it.
 *
 * <p>Presence goes when booking-service says that the booking is forgotten: all of a day together,
 * as the site's day begins, so a day that can be looked at has all its sums. Should that not be
 * heard, the store's own sweeper removes it a day later, and queries look no further back.
 *
 * @param keep whole days after the day on which the booking ends
 */
@ConfigurationProperties("samenplek.retention")
public record Retention(@DefaultValue("30d") Duration keep) {

  private static final ZoneOffset WHERE_A_DAY_ENDS_LAST = ZoneOffset.ofHours(-12);

  /** The first day that may still be shown, wherever the site is. */
  public LocalDate firstDay(Clock clock) {
    return LocalDate.ofInstant(clock.instant().minus(keep), WHERE_A_DAY_ENDS_LAST);
  }

  /** How long after the end of a booking presence goes by itself. */
  public Duration atMost() {
    return keep.plusDays(1);
  }
}
