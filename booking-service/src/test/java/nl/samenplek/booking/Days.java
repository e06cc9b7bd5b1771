package nl.samenplek.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days ahead of today, for tests that run the whole service on the real clock. */
public final class Days {
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** The town hall is closed on this day. */
  public static final LocalDate CLOSED = ahead(59);

  /** The last day on which the town hall can be booked. */
  public static final LocalDate LAST = ahead(60);

  private Days() {}

  /** So many days from now. */
  public static LocalDate ahead(int days) {
    return LocalDate.now(AMSTERDAM).plusDays(days);
  }

  public static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(AMSTERDAM).toInstant();
  }
}
