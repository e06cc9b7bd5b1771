package nl.samenplek.booking.availability.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.samenplek.booking.time.WallClock;
import nl.samenplek.edge.input.Reading;

/** Times on the site's clock as moments. A time that the clock jumps over is found wrong. */
record ClockTimes(ZoneId zone, Reading reading) {
  Instant first(String field, LocalDateTime time) {
    return WallClock.from(shown(field, time), zone);
  }

  Instant last(String field, LocalDateTime time) {
    return WallClock.until(shown(field, time), zone);
  }

  private LocalDateTime shown(String field, LocalDateTime time) {
    reading.check(WallClock.isShown(time, zone), field, "no-such-time");
    return time;
  }
}
