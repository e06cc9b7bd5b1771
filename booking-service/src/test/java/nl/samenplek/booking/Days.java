package nl.samenplek.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days ahead of today, for tests that run the whole service on the real clock. */
public final class Days {
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  /** So many days from now, Christmas passed over: the town hall is closed then. */
  public static LocalDate ahead(int days) {
    var date = LocalDate.now(AMSTERDAM).plusDays(days);
    return date.equals(LocalDate.of(2026, 12, 25)) ? ahead(days + 31) : date;
  }

  public static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(AMSTERDAM).toInstant();
  }
}
