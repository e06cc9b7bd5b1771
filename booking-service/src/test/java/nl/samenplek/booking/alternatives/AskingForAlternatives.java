package nl.samenplek.booking.alternatives;

import static nl.samenplek.booking.alternatives.Held.TUESDAY;
import static nl.samenplek.booking.alternatives.Held.between;

import java.util.List;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.walking.Walked;
import nl.samenplek.booking.walking.Walking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Alternatives in a town hall with four desks and a room in a row, and a desk upstairs. */
abstract class AskingForAlternatives {
  static final Zone OPEN = zone(OpenTo.EVERYBODY);

  final LayoutCatalogue layouts = new LayoutCatalogue();
  final AvailabilityIndex index = new AvailabilityIndex();
  Alternatives alternatives = measured(Walked.inStraightLines());

  @BeforeEach
  void fourDesksInARowAndOneUpstairs() {
    layouts.put(Sites.townHall());
    layouts.put(
        Spots.always(
            Spots.floor(
                "f-1",
                1,
                List.of(
                    Spots.desk("d-4", 7.1),
                    Spots.desk("d-2", 3),
                    Spots.desk("d-3", 5.04),
                    Spots.desk("d-1", 1),
                    Spots.workplace("r-1", WorkplaceKind.ROOM, 4, null)),
                OPEN)));
    layouts.put(Spots.always(Spots.floor("f-2", 2, List.of(Spots.desk("e-1", 1)), OPEN)));
  }

  static Interval interval(Alternative found) {
    return new Interval(found.from(), found.until());
  }

  List<String> to(String desk) {
    return found(desk).stream().map(Alternative::workplace).toList();
  }

  /** For Sanne, from nine until twelve. */
  List<Alternative> found(String place) {
    return found(place, between("09:00", "12:00"), null);
  }

  List<Alternative> found(String place, Interval interval, @Nullable DayPart part) {
    var by = Persons.as(Persons.sanne(), Role.EMPLOYEE);
    var now = Days.at(TUESDAY, "08:20");
    return alternatives.to(new Facts(now, spot(place), interval, by, Persons.sanne(), null), part);
  }

  final Alternatives measured(Walking walking) {
    var whatCanBeHad = new WhatCanBeHad(index);
    return new Alternatives(
        new Elsewhere(layouts, walking, whatCanBeHad),
        new AnotherTime(layouts, new FreeTime(index), whatCanBeHad),
        whatCanBeHad);
  }

  private Spot spot(String desk) {
    return layouts.nearest(desk, Revision.ALWAYS).orElseThrow();
  }

  static Zone zone(OpenTo openTo) {
    return new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), openTo);
  }
}
