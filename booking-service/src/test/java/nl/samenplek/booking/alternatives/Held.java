package nl.samenplek.booking.alternatives;

import java.time.LocalDate;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Told;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.BookingEvent;

/** Bookings of others, in local times of Tuesday 24 November 2026 unless another day is named. */
final class Held {
  static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private Held() {}

  static BookingEvent taken(String workplace, Interval interval) {
    return new Told("b-" + workplace + "-" + interval.from(), workplace, interval).placed();
  }

  static Interval between(String from, String until) {
    return between(TUESDAY, from, until);
  }

  static Interval between(LocalDate date, String from, String until) {
    return new Interval(Days.at(date, from), Days.at(date, until));
  }
}
