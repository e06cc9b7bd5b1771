package nl.samenplek.booking.booking;

import java.util.List;
import nl.samenplek.booking.time.Interval;

/**
 * What a booking holds exclusively as long as it stands, apart from its workplace and its
 * occupant's seat.
 *
 * @param time the agreed time with the buffers before and after it
 * @param tokens numbered parts of quotas and pools, such as {@code q-partner-2026-11-24-3}
 */
public record Hold(Interval time, List<String> tokens) {
  public Hold {
    tokens = List.copyOf(tokens);
  }

  static Hold of(Interval agreed) {
    return new Hold(agreed, List.of());
  }
}
