package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of a booking: two moments, or a date at the site and a part of that day.
 *
 * @param at what the fields' names begin with
 * @param now a part of today that has begun means what is left of it
 */
record Times(String at, Reading reading, Instant now) {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final List<String> PARTS = List.of("morning", "afternoon", "whole-day");

  /** Empty when something was found, or when the site is not known. */
  Optional<Interval> wanted(BookingInput input, Optional<Site> site) {
    var byTime = input.from() != null || input.until() != null;
    if (isByDate(input)) {
      return reading.check(!byTime, at + "date", "either-times-or-day-part")
          ? byDate(input.date(), input.dayPart(), site)
          : Optional.empty();
    }
    return between(input.from(), input.until());
  }

  /** The same for a change: a moment that is not named stays. */
  Optional<Interval> instead(BookingInput input, Optional<Site> site, Interval held) {
    if (isByDate(input)) {
      return wanted(input, site).map(wanted -> keepingItsBegin(wanted, held));
    }
    return between(
        input.from() == null ? held.from() : input.from(),
        input.until() == null ? held.until() : input.until());
  }

  /** A running booking that is stretched to the end of a part of the day keeps its begin. */
  private Interval keepingItsBegin(Interval wanted, Interval held) {
    var clipped = wanted.from().equals(Quarters.startOfQuarter(now));
    return clipped && held.from().isBefore(now) && held.until().isAfter(now)
        ? new Interval(held.from(), wanted.until())
        : wanted;
  }

  private static boolean isByDate(BookingInput input) {
    return input.date() != null || input.dayPart() != null;
  }

  private Optional<Interval> between(@Nullable Instant from, @Nullable Instant until) {
    var complete = reading.has(at + "from", from) & reading.has(at + "until", until);
    if (!complete || from == null || until == null) {
      return Optional.empty();
    }
    var fine =
        isMoment(at + "from", from)
            & isMoment(at + "until", until)
            & reading.check(until.isAfter(from), at + "until", "until-not-after-from");
    return fine ? Optional.of(new Interval(from, until)) : Optional.empty();
  }

  private boolean isMoment(String field, Instant moment) {
    return reading.check(
            moment.isAfter(EARLIEST) && moment.isBefore(LATEST), field, "no-such-moment")
        && reading.check(Quarters.isOnTheQuarter(moment), field, "not-on-the-quarter");
  }

  private Optional<Interval> byDate(
      @Nullable LocalDate date, @Nullable String word, Optional<Site> site) {
    var complete = reading.has(at + "date", date) & reading.has(at + "dayPart", word);
    if (!complete || date == null || word == null) {
      return Optional.empty();
    }
    var known = reading.check(PARTS.contains(word), at + "dayPart", "unknown-word");
    var near = date.getYear() > 2000 && date.getYear() < 2200;
    return reading.check(near, at + "date", "no-such-moment") && known
        ? site.flatMap(place -> part(place, date, DayPart.of(word)))
        : Optional.empty();
  }

  /** On a day the site is closed, some hour of it: the house rules say what is wrong. */
  private Optional<Interval> part(Site site, LocalDate date, DayPart part) {
    if (site.openingOn(date).isEmpty()) {
      return Optional.of(noonUntilOne(site, date));
    }
    var piece = site.partOf(date, part);
    reading.check(piece.isPresent(), at + "dayPart", "no-such-day-part");
    return piece.map(whole -> whole.leftAt(now));
  }

  private static Interval noonUntilOne(Site site, LocalDate date) {
    var noon = date.atTime(12, 0).atZone(site.timeZone()).toInstant();
    return new Interval(noon, noon.plusSeconds(3600));
  }
}
