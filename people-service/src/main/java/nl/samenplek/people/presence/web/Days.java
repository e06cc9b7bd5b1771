package nl.samenplek.people.presence.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.samenplek.edge.input.Reading;

/**
 * The days that are asked about.
 *
 * @param until exclusive
 */
record Days(LocalDate from, LocalDate until) {
  static final int MOST = 62;

  /** Refuses days in the wrong order, and too many of them. */
  static Days read(LocalDate from, LocalDate until) {
    var reading = new Reading();
    reading.days(from, until, MOST);
    reading.refuseIfAnythingWasFound();
    return new Days(from, until);
  }

  Stream<LocalDate> each() {
    return from.datesUntil(until);
  }
}
