package nl.samenplek.booking.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

  /** What is left of it from the running quarter on; all of it when it has not begun or is over. */
  public Interval leftAt(Instant now) {
    var quarter = Quarters.startOfQuarter(now);
    return quarter.isAfter(from) && quarter.isBefore(until) ? new Interval(quarter, until) : this;
  }

  public boolean overlaps(Interval other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  /** What of it lies outside the other, in order: nothing, one piece or two. */
  public List<Interval> without(Interval other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    var pieces = new ArrayList<Interval>();
    if (from.isBefore(other.from)) {
      pieces.add(new Interval(from, other.from));
    }
    if (other.until.isBefore(until)) {
      pieces.add(new Interval(other.until, until));
    }
    return List.copyOf(pieces);
  }

  /** The shortest that holds both. */
  public Interval hull(Interval other) {
    return new Interval(
        from.isBefore(other.from) ? from : other.from,
        until.isAfter(other.until) ? until : other.until);
  }
}
