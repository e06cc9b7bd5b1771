package nl.samenplek.demo.week;

import java.time.LocalTime;

/** A stretch of one local day, from inclusive, until exclusive. */
record Span(LocalTime from, LocalTime until) {

  static Span of(LocalTime from, int minutes) {
    return new Span(from, from.plusMinutes(minutes));
  }

  boolean overlaps(Span other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
