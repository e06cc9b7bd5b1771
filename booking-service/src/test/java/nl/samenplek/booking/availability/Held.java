package nl.samenplek.booking.availability;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.booking.Told;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.BookingEvent;

/** Booking events on Tuesday 24 November 2026, times in UTC. */
final class Held {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  private Held() {}

  static BookingEvent placed(String booking, String workplace, Interval interval) {
    return new Told(booking, workplace, interval).placed();
  }

  static BookingEvent moved(String booking, long sequence, String workplace, Interval interval) {
    return new Told(booking, workplace, interval).moved(sequence);
  }

  static BookingEvent cancelled(
      String booking, long sequence, String workplace, Interval interval) {
    return new Told(booking, workplace, interval).cancelled(sequence);
  }

  static BookingEvent released(
      String booking, long sequence, String workplace, Interval interval, Instant at) {
    return new Told(booking, workplace, interval).released(sequence, at);
  }

  static Interval from(String from, String until) {
    return new Interval(at(from), at(until));
  }

  static Instant at(String time) {
    return Instant.parse(DATE + "T" + time + ":00Z");
  }
}
