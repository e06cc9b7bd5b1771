package nl.samenplek.booking.availability.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenplek.booking.input.Reading;

/**
 * Dates that can be asked about: as far back as is remembered, and not more than two months at
 * once.
 */
final class Dates {
  static final int MOST = 62;
  private static final int BACK = 31;
  private static final int AHEAD = 800;

  private Dates() {}

  /**
   * @param until exclusive
   */
  static List<LocalDate> read(LocalDate from, LocalDate until, Clock clock) {
    var reading = new Reading();
    check(from, "from", reading, clock);
    check(until.minusDays(1), "until", reading, clock);
    if (reading.check(until.isAfter(from), "until", "until-not-after-from")) {
      reading.check(!until.isAfter(from.plusDays(MOST)), "until", "too-many-days", MOST);
    }
    reading.refuseIfAnythingWasFound();
    return from.datesUntil(until).toList();
  }

  static void check(LocalDate date, String field, Reading reading, Clock clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    reading.check(!date.isBefore(today.minusDays(BACK)), field, "too-long-ago", BACK);
    reading.check(!date.isAfter(today.plusDays(AHEAD)), field, "too-far-ahead");
  }
}
