package nl.samenplek.booking.time;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;

/**
 * The grain of booking: quarters of an hour, numbered on the instant axis (epoch second / 900).
 * Daylight saving neither makes nor loses one; every time zone in use today begins its hours on a
 * quarter.
 */
public final class Quarters {
  public static final Duration QUARTER = Duration.ofMinutes(15);

  /** On a day of 25 hours, when clocks are set back. */
  public static final int MOST_A_DAY = 100;

  private static final long SECONDS = QUARTER.toSeconds();

  private Quarters() {}

  /** Number of the quarter that holds the instant. */
  public static long of(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), SECONDS);
  }

  public static Instant startOf(long quarter) {
    return Instant.ofEpochSecond(quarter * SECONDS);
  }

  /** Start of the quarter that holds the instant. */
  public static Instant startOfQuarter(Instant instant) {
    return startOf(of(instant));
  }

  public static boolean isOnTheQuarter(Instant instant) {
    return instant.equals(startOfQuarter(instant));
  }

  /** All quarters of an interval that begins and ends on a quarter. */
  public static LongStream in(Interval interval) {
    return LongStream.range(of(interval.from()), of(interval.until()));
  }
}
