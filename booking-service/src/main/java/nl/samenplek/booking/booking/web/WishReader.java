package nl.samenplek.booking.booking.web;

import java.time.Clock;
import java.util.Optional;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.Wish;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.People;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.text.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a wish of what was asked, or finds everything that is wrong with it. */
@Component
class WishReader {
  private final Layouts layouts;
  private final People people;
  private final Clock clock;

  WishReader(Layouts layouts, People people, Clock clock) {
    this.layouts = layouts;
    this.people = people;
    this.clock = clock;
  }

  /** Empty when something was found; the reading says what. */
  Optional<Wish> toPlace(BookingInput input, Viewer viewer, String at, Reading reading) {
    var site = site(at + "workplace", input.workplace(), reading);
    var occupant =
        input.occupant() == null && viewer.person() != null
            ? Optional.of(viewer.person())
            : person(at + "occupant", input.occupant(), reading);
    var interval = new Times(at, reading, clock.instant()).wanted(input, site);
    var spot = interval.flatMap(time -> spot(input.workplace(), time));
    return reading.isClean() && spot.isPresent() && occupant.isPresent() && interval.isPresent()
        ? Optional.of(new Wish(spot.get(), interval.get(), occupant.get(), viewer, part(input)))
        : Optional.empty();
  }

  /** What is not asked stays as it is. */
  Optional<Wish> toMove(Booking booking, BookingInput input, Viewer viewer, Reading reading) {
    reading.check(input.occupant() == null, "occupant", "cannot-change");
    var workplace = input.workplace() == null ? booking.workplace() : input.workplace();
    var site = site("workplace", workplace, reading);
    var occupant = person("occupant", booking.occupant(), reading);
    var interval = new Times("", reading, clock.instant()).instead(input, site, booking.interval());
    var spot = interval.flatMap(time -> spot(workplace, time));
    return reading.isClean() && spot.isPresent() && occupant.isPresent() && interval.isPresent()
        ? Optional.of(new Wish(spot.get(), interval.get(), occupant.get(), viewer, part(input)))
        : Optional.empty();
  }

  /** The place and the time it had; empty when one of them is no more. */
  Optional<Wish> toRestore(Booking booking, Viewer viewer) {
    return layouts
        .nearest(booking.workplace(), booking.interval().from())
        .flatMap(
            spot ->
                Optional.ofNullable(booking.occupant())
                    .flatMap(people::person)
                    .map(occupant -> new Wish(spot, booking.interval(), occupant, viewer)));
  }

  private static @Nullable DayPart part(BookingInput input) {
    return input.dayPart() == null ? null : DayPart.of(input.dayPart());
  }

  private Optional<Site> site(String field, @Nullable String workplace, Reading reading) {
    if (workplace == null) {
      reading.has(field, null);
      return Optional.empty();
    }
    var site = Ids.isId(workplace) ? layouts.siteOf(workplace) : Optional.<Site>empty();
    reading.check(site.isPresent(), field, "unknown-workplace");
    return site;
  }

  /** As it is on that day; where it is not there then, the house rules say so. */
  private Optional<Spot> spot(@Nullable String workplace, Interval time) {
    return workplace == null ? Optional.empty() : layouts.nearest(workplace, time.from());
  }

  private Optional<Person> person(String field, @Nullable String id, Reading reading) {
    if (id == null) {
      reading.has(field, null);
      return Optional.empty();
    }
    var person = Ids.isId(id) ? people.person(id) : Optional.<Person>empty();
    reading.check(person.isPresent(), field, "unknown-person");
    return person;
  }
}
