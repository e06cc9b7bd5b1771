package nl.samenplek.booking.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What a time on a site's clock means on the two days a year that it changes, the same as in the
 * app. Of a time that is shown twice a beginning is the first and an end the last, so that hours
 * are as wide as the clock allows; a time that is skipped is the moment at which the clock jumps.
 */
public final class WallClock {
  private WallClock() {}

  public static Instant from(LocalDateTime time, ZoneId zone) {
    return isShown(time, zone)
        ? time.atZone(zone).withEarlierOffsetAtOverlap().toInstant()
        : zone.getRules().getTransition(time).getInstant();
  }

  public static Instant until(LocalDateTime time, ZoneId zone) {
    return isShown(time, zone)
        ? time.atZone(zone).withLaterOffsetAtOverlap().toInstant()
        : zone.getRules().getTransition(time).getInstant();
  }

  /** Whether the clock shows that time at all. */
  public static boolean isShown(LocalDateTime time, ZoneId zone) {
    return !zone.getRules().getValidOffsets(time).isEmpty();
  }
}
