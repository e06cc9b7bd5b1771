package nl.samenplek.people.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the tie between a person and a booking is kept.
 *
 * <p>The store's own sweeper removes presence some time after it is over; queries look no further
 * back than this either, so that it is never shown longer, whenever the sweeper passes.
 *
 * @param keep counted from the end of the booking
 */
@ConfigurationProperties("samenplek.presence.retention")
public record Retention(@DefaultValue("30d") Duration keep) {

  /** The first day that may still be shown. */
  public LocalDate firstDay(Clock clock) {
    return LocalDate.ofInstant(clock.instant().minus(keep), ZoneOffset.UTC);
  }
}
