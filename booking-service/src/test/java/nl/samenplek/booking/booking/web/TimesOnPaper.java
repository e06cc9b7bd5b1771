package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.booking.web.Answer.Seen;

/**
 * What a moment means to somebody with a sheet of paper, who knows the two changes of the clock by
 * heart and no time zone.
 */
record TimesOnPaper(Instant now) {
  static final Instant TO_SUMMER = Instant.parse("2027-03-28T01:00:00Z");
  static final Instant TO_WINTER = Instant.parse("2027-10-31T01:00:00Z");

  record Time(Instant from, Instant until) {
    static Time of(Seen line) {
      return new Time(line.from(), line.until());
    }

    /** What it has its place for. */
    static Time held(Seen line) {
      return new Time(line.from(), line.heldUntil());
    }

    boolean overlaps(Time other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }

    List<Time> without(Time other) {
      if (!overlaps(other)) {
        return List.of(this);
      }
      var before = new Time(from, other.from);
      var after = new Time(other.until, until);
      return Stream.of(before, after).filter(time -> time.from.isBefore(time.until)).toList();
    }
  }

  Time wanted(BookingInput wanted) {
    if (wanted.from() != null && wanted.until() != null) {
      return new Time(wanted.from(), wanted.until());
    }
    var date = wanted.date() == null ? today() : wanted.date();
    var from = at(date, "afternoon".equals(wanted.dayPart()) ? 6 : 0);
    var until = at(date, "morning".equals(wanted.dayPart()) ? 6 : 12);
    return runs(from, until) ? new Time(quarter(), until) : new Time(from, until);
  }

  /** Who sits there already and chooses a part of the day that runs keeps the begin. */
  Time moved(BookingInput wanted, Seen line) {
    var time = wanted(wanted);
    var sitsThere = line.from().isBefore(now) && line.until().isAfter(now);
    return wanted.date() != null && runs(time.from, time.until) && sitsThere
        ? new Time(line.from(), time.until)
        : time;
  }

  boolean hasEnded(Seen line) {
    return !line.until().isAfter(now);
  }

  LocalDate today() {
    return local(now).toLocalDate();
  }

  Instant quarter() {
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 900) * 900);
  }

  private boolean runs(Instant from, Instant until) {
    return !quarter().isBefore(from) && quarter().isBefore(until);
  }

  static LocalDateTime local(Instant at) {
    return LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.ofHours(ahead(at)));
  }

  /** The full hours asked here (midnight, six, noon) are there once on every day. */
  static Instant at(LocalDate date, int hour) {
    var inSummer = date.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.ofHours(2));
    return ahead(inSummer) == 2 ? inSummer : inSummer.plusSeconds(3600);
  }

  private static int ahead(Instant at) {
    return !at.isBefore(TO_SUMMER) && at.isBefore(TO_WINTER) ? 2 : 1;
  }
}
