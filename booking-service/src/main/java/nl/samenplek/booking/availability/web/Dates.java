package nl.samenplek.booking.availability.web;

import static nl.samenplek.booking.availability.AvailabilityIndex.DAYS_BACK;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenplek.edge.input.Reading;

/**
 * Dates that can be asked about: as far back as is remembered, and not more than two months at
 * once.
 */
final class Dates {
  static final int MOST = 62;
  private static final int AHEAD = 800;

  private Dates() {}

  /**
   * @param until exclusive
   */
  static List<LocalDate> read(LocalDate from, LocalDate until, Clock clock) {
    var reading = new Reading();
    check(from, "from", reading, clock);
    check(until.minusDays(1), "until", reading, clock);
    reading.days(from, until, MOST);
    reading.refuseIfAnythingWasFound();
    return from.datesUntil(until).toList();
  }

  static void check(LocalDate date, String field, Reading reading, Clock clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    reading.check(!date.isBefore(today.minusDays(DAYS_BACK)), field, "too-long-ago", DAYS_BACK);
    reading.check(!date.isAfter(today.plusDays(AHEAD)), field, "too-far-ahead");
  }
}
