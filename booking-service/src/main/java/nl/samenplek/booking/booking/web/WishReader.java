package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.Wish;
import nl.samenplek.booking.input.Reading;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.People;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a wish of what was asked, or finds everything that is wrong with it. */
@Component
class WishReader {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final List<String> PARTS = List.of("morning", "afternoon", "whole-day");

  private final Layouts layouts;
  private final People people;

  WishReader(Layouts layouts, People people) {
    this.layouts = layouts;
    this.people = people;
  }

  /** Empty when something was found; the reading says what. */
  Optional<Wish> toPlace(BookingInput input, Viewer viewer, String at, Reading reading) {
    var spot = spot(at + "workplace", input.workplace(), reading);
    var occupant =
        input.occupant() == null && viewer.person() != null
            ? Optional.of(viewer.person())
            : person(at + "occupant", input.occupant(), reading);
    var interval = interval(input, spot.map(Spot::site), at, reading);
    return reading.isClean() && spot.isPresent() && occupant.isPresent() && interval.isPresent()
        ? Optional.of(new Wish(spot.get(), interval.get(), occupant.get(), viewer))
        : Optional.empty();
  }

  /** What is not asked stays as it is. */
  Optional<Wish> toMove(Booking booking, BookingInput input, Viewer viewer, Reading reading) {
    reading.check(input.occupant() == null, "occupant", "cannot-change");
    var workplace = input.workplace() == null ? booking.workplace() : input.workplace();
    var spot = spot("workplace", workplace, reading);
    var occupant = person("occupant", booking.occupant(), reading);
    var interval =
        isByDate(input)
            ? interval(input, spot.map(Spot::site), "", reading)
            : interval(
                input.from() == null ? booking.interval().from() : input.from(),
                input.until() == null ? booking.interval().until() : input.until(),
                "",
                reading);
    return reading.isClean() && spot.isPresent() && occupant.isPresent() && interval.isPresent()
        ? Optional.of(new Wish(spot.get(), interval.get(), occupant.get(), viewer))
        : Optional.empty();
  }

  /** The place and the time it had; empty when one of them is no more. */
  Optional<Wish> toRestore(Booking booking, Viewer viewer) {
    return layouts
        .workplace(booking.workplace())
        .flatMap(
            spot ->
                people
                    .person(booking.occupant())
                    .map(occupant -> new Wish(spot, booking.interval(), occupant, viewer)));
  }

  private Optional<Spot> spot(String field, @Nullable String id, Reading reading) {
    if (id == null) {
      reading.has(field, null);
      return Optional.empty();
    }
    var spot = Reading.isId(id) ? layouts.workplace(id) : Optional.<Spot>empty();
    reading.check(spot.isPresent(), field, "unknown-workplace");
    return spot;
  }

  private Optional<Person> person(String field, @Nullable String id, Reading reading) {
    if (id == null) {
      reading.has(field, null);
      return Optional.empty();
    }
    var person = Reading.isId(id) ? people.person(id) : Optional.<Person>empty();
    reading.check(person.isPresent(), field, "unknown-person");
    return person;
  }

  private Optional<Interval> interval(
      BookingInput input, Optional<Site> site, String at, Reading reading) {
    var byTime = input.from() != null || input.until() != null;
    if (isByDate(input)) {
      reading.check(!byTime, at + "date", "either-times-or-day-part");
      return byTime ? Optional.empty() : byDate(input, site, at, reading);
    }
    return interval(input.from(), input.until(), at, reading);
  }

  private static boolean isByDate(BookingInput input) {
    return input.date() != null || input.dayPart() != null;
  }

  private static Optional<Interval> interval(
      @Nullable Instant from, @Nullable Instant until, String at, Reading reading) {
    var complete = reading.has(at + "from", from) & reading.has(at + "until", until);
    if (!complete || from == null || until == null) {
      return Optional.empty();
    }
    var fine =
        moment(at + "from", from, reading)
            & moment(at + "until", until, reading)
            & reading.check(until.isAfter(from), at + "until", "until-not-after-from");
    return fine ? Optional.of(new Interval(from, until)) : Optional.empty();
  }

  private static boolean moment(String field, Instant moment, Reading reading) {
    return reading.check(
            moment.isAfter(EARLIEST) && moment.isBefore(LATEST), field, "no-such-moment")
        && reading.check(Quarters.isOnTheQuarter(moment), field, "not-on-the-quarter");
  }

  private static Optional<Interval> byDate(
      BookingInput input, Optional<Site> site, String at, Reading reading) {
    var date = input.date();
    var word = input.dayPart();
    var complete = reading.has(at + "date", date) & reading.has(at + "dayPart", word);
    if (!complete || date == null || word == null) {
      return Optional.empty();
    }
    var fine =
        reading.check(PARTS.contains(word), at + "dayPart", "unknown-word")
            & reading.check(
                date.getYear() > 2000 && date.getYear() < 2200, at + "date", "no-such-moment");
    return fine ? site.map(known -> partOf(known, date, DayPart.of(word))) : Optional.empty();
  }

  /**
   * On a day the site is closed, the part of an ordinary day: the house rules say what is wrong.
   */
  private static Interval partOf(Site site, LocalDate date, DayPart part) {
    return site.partOf(date, part)
        .or(() -> site.openingOn(date))
        .orElseGet(() -> noonUntilOne(site, date));
  }

  private static Interval noonUntilOne(Site site, LocalDate date) {
    var noon = date.atTime(12, 0).atZone(site.timeZone()).toInstant();
    return new Interval(noon, noon.plusSeconds(3600));
  }
}
