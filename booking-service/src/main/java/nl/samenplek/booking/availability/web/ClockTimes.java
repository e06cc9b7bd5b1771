package nl.samenplek.booking.availability.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.samenplek.booking.input.Reading;

/**
 * Times on the site's clock as moments. A time that the clock jumps over is found wrong; one that
 * it shows twice is meant as wide as it can be.
 */
record ClockTimes(ZoneId zone, Reading reading) {
  Instant first(String field, LocalDateTime time) {
    return shown(field, time).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  Instant last(String field, LocalDateTime time) {
    return shown(field, time).atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  private LocalDateTime shown(String field, LocalDateTime time) {
    reading.check(!zone.getRules().getValidOffsets(time).isEmpty(), field, "no-such-time");
    return time;
  }
}
