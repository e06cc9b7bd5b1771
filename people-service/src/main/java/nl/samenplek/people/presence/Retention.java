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
 * <p>Presence goes when booking-service says that the booking is forgotten, or by the store's own
 * sweeper, whichever comes first. Queries look no further back than the first day of which nothing
 * can have gone yet: a day is shown whole, with its sums, or not at all.
 *
 * @param keep counted from the end of the booking
 */
@ConfigurationProperties("samenplek.retention")
public record Retention(@DefaultValue("30d") Duration keep) {

  private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(14);

  /**
   * The first day that may still be shown: what begins on it, wherever that is, ends after the
   * moment up to which is forgotten.
   */
  public LocalDate firstDay(Clock clock) {
    return LocalDate.ofInstant(clock.instant().minus(keep), EARLIEST_DAY).plusDays(1);
  }
}
