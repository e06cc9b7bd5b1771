package nl.samenplek.events.delivery;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.events.BookingCancelled;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.WorkplaceKind;

/** Events to publish. */
final class Bookings {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final Instant FROM = Instant.parse("2026-11-24T07:30:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");

  private Bookings() {}

  static BookingEvent placed(String booking) {
    return new BookingPlaced(
        booking,
        1,
        "town-hall",
        "f-2",
        "z-1",
        "w-14",
        WorkplaceKind.desk,
        "p-1",
        "p-1",
        DATE,
        FROM,
        UNTIL,
        "Europe/Amsterdam");
  }

  /** To a workplace of its own, and so to another key. */
  static BookingEvent moved(String booking, long sequence) {
    return new BookingMoved(
        booking,
        sequence,
        "town-hall",
        "f-2",
        "z-1",
        "w-" + sequence,
        WorkplaceKind.desk,
        "p-1",
        "p-1",
        DATE,
        FROM,
        UNTIL,
        "Europe/Amsterdam");
  }

  static BookingEvent cancelled(String booking, long sequence) {
    return new BookingCancelled(
        booking,
        sequence,
        "town-hall",
        "f-2",
        "z-1",
        "w-14",
        WorkplaceKind.desk,
        "p-1",
        "p-1",
        DATE,
        FROM,
        UNTIL,
        "Europe/Amsterdam");
  }
}
