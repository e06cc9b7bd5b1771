package nl.samenplek.booking.time;

import java.time.Duration;
import java.time.Instant;

/** From (inclusive) until (exclusive); never empty. */
public record Interval(Instant from, Instant until) {
  public Interval {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("until " + until + " is not after from " + from);
    }
  }

  public Duration length() {
    return Duration.between(from, until);
  }

  public boolean overlaps(Interval other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }
}
