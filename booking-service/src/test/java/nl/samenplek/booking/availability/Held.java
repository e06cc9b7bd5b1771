package nl.samenplek.booking.availability;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.BookingCancelled;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.WorkplaceKind;

/** Booking events on Tuesday 24 November 2026, times in UTC. */
final class Held {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  private Held() {}

  static BookingEvent placed(String booking, String workplace, Interval interval) {
    return new BookingPlaced(
        booking,
        1,
        "stadhuis",
        "f-1",
        "zone",
        workplace,
        WorkplaceKind.desk,
        "p-" + booking,
        "p-" + booking,
        DATE,
        interval.from(),
        interval.until(),
        "Europe/Amsterdam");
  }

  static BookingEvent moved(String booking, long sequence, String workplace, Interval interval) {
    return new BookingMoved(
        booking,
        sequence,
        "stadhuis",
        "f-1",
        "zone",
        workplace,
        WorkplaceKind.desk,
        "p-" + booking,
        "p-" + booking,
        DATE,
        interval.from(),
        interval.until(),
        "Europe/Amsterdam");
  }

  static BookingEvent cancelled(
      String booking, long sequence, String workplace, Interval interval) {
    return new BookingCancelled(
        booking,
        sequence,
        "stadhuis",
        "f-1",
        "zone",
        workplace,
        WorkplaceKind.desk,
        "p-" + booking,
        "p-" + booking,
        DATE,
        interval.from(),
        interval.until(),
        "Europe/Amsterdam");
  }

  static Interval from(String from, String until) {
    return new Interval(at(from), at(until));
  }

  static Instant at(String time) {
    return Instant.parse(DATE + "T" + time + ":00Z");
  }
}
