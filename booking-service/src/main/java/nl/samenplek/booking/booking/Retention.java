package nl.samenplek.booking.booking;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the tie between a person and a booking is kept.
 *
 * @param keep whole days after the day on which the agreed time ends, also of what was called off;
 *     one at least, for as long a request may come again
 */
@ConfigurationProperties("samenplek.retention")
public record Retention(@DefaultValue("30d") Duration keep) {
  public Retention {
    if (keep.compareTo(KeyedRequest.IS_KEPT) < 0) {
      throw new IllegalArgumentException("samenplek.retention.keep is " + keep + ", below a day");
    }
  }

  /** The begin of the day, at the site, on which it is no longer kept. */
  Instant endOf(Booking booking) {
    var lastMoment = booking.interval().until().atZone(booking.timeZone()).minusNanos(1);
    var nextDay = lastMoment.toLocalDate().plusDays(keep.toDays() + 1);
    return nextDay.atStartOfDay(booking.timeZone()).toInstant();
  }
}
