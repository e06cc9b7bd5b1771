package nl.samenplek.booking.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the tie between a person and a booking is kept.
 *
 * @param keep counted from the end of the agreed time, also of what was called off; a day at least,
 *     for as long a request may come again
 */
@ConfigurationProperties("samenplek.retention")
public record Retention(@DefaultValue("30d") Duration keep) {
  public Retention {
    if (keep.compareTo(KeyedRequest.IS_KEPT) < 0) {
      throw new IllegalArgumentException("samenplek.retention.keep is " + keep + ", below a day");
    }
  }
}
