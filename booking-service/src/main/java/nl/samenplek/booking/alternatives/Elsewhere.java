package nl.samenplek.booking.alternatives;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.walking.Walking;
import org.springframework.stereotype.Component;

/**
 * Other places at the same time: the same kind, with at least the same amenities where there is
 * such a place, else without that demand. The same floor first, then by storeys; on the same floor
 * by the walk from the wanted place, on others by the walk from the stairs. A room for fewer people
 * comes last, and only where no other on that floor is large enough.
 */
@Component
class Elsewhere {
  static final int MOST = 3;

  private final Layouts layouts;
  private final Walking walking;
  private final WhatCanBeHad whatCanBeHad;

  Elsewhere(Layouts layouts, Walking walking, WhatCanBeHad whatCanBeHad) {
    this.layouts = layouts;
    this.walking = walking;
    this.whatCanBeHad = whatCanBeHad;
  }

  List<Option> onTheSite(Facts wanted) {
    var found = new ArrayList<>(on(wanted.spot().site(), wanted, isLargeEnough(wanted), MOST));
    var hasOneOnTheFloor =
        found.stream().anyMatch(option -> option.spot().floor().id().equals(floor(wanted).id()));
    if (!hasOneOnTheFloor && place(wanted).kind() == WorkplaceKind.ROOM) {
      smaller(wanted).ifPresent(found::add);
    }
    return found;
  }

  /** One for each site. */
  List<Option> onOtherSites(Facts wanted) {
    return layouts.sites().stream()
        .filter(site -> !site.id().equals(wanted.spot().site().id()))
        .flatMap(site -> on(site, wanted, isLargeEnough(wanted), 1).stream())
        .limit(MOST)
        .toList();
  }

  /** Of the rooms that are too small, the largest. */
  private Optional<Option> smaller(Facts wanted) {
    return layouts.floorsOf(wanted.spot().site().id(), dateOf(wanted)).stream()
        .flatMap(floor -> floor.workplaces().stream())
        .filter(room -> isAlike(room, place(wanted)) && !isLargeEnough(wanted).test(room))
        .map(Workplace::capacity)
        .distinct()
        .sorted(comparing(capacity -> -capacity))
        .flatMap(
            capacity ->
                on(wanted.spot().site(), wanted, room -> room.capacity() == capacity, 1).stream())
        .findFirst();
  }

  private List<Option> on(Site site, Facts wanted, Predicate<Workplace> fits, int most) {
    var amenities = place(wanted).amenities();
    var equal =
        nearest(site, wanted, fits.and(any -> any.amenities().containsAll(amenities)), most);
    return equal.isEmpty() ? nearest(site, wanted, fits, most) : equal;
  }

  private List<Option> nearest(Site site, Facts wanted, Predicate<Workplace> fits, int most) {
    return layouts.floorsOf(site.id(), site.dateOf(wanted.wanted().from())).stream()
        .sorted(comparing(floor -> storeysBetween(floor(wanted), floor)))
        .flatMap(floor -> nearestOn(floor, wanted, fits, most))
        .limit(most)
        .toList();
  }

  /** Asks only about places that are nearer than what was found. */
  private Stream<Option> nearestOn(Floor floor, Facts wanted, Predicate<Workplace> fits, int most) {
    var isSameFloor = floor.id().equals(floor(wanted).id());
    var metresTo =
        isSameFloor
            ? walking.from(floor, place(wanted))
            : walking.fromTheStairs(floor, place(wanted));
    var nearest = new Nearest<Option>(most);
    for (var place : floor.workplaces()) {
      if (!isAlike(place, place(wanted)) || !fits.test(place)) {
        continue;
      }
      var metres = metresTo.applyAsDouble(place);
      var spot =
          nearest.wants(metres) ? layouts.workplace(place.id(), dateOf(wanted)).orElse(null) : null;
      if (spot != null && whatCanBeHad.at(spot, wanted.wanted(), wanted)) {
        nearest.add(
            whatCanBeHad.option(spot, wanted.wanted(), isSameFloor ? metres : null), metres);
      }
    }
    return nearest.found().stream();
  }

  private static boolean isAlike(Workplace one, Workplace wanted) {
    return one.kind() == wanted.kind()
        && Objects.equals(one.parking(), wanted.parking())
        && !one.id().equals(wanted.id());
  }

  private static Predicate<Workplace> isLargeEnough(Facts wanted) {
    return place -> place.capacity() >= place(wanted).capacity();
  }

  private static int storeysBetween(Floor one, Floor other) {
    return one.id().equals(other.id()) ? -1 : Math.abs(one.ordinal() - other.ordinal());
  }

  private static LocalDate dateOf(Facts wanted) {
    return wanted.spot().site().dateOf(wanted.wanted().from());
  }

  private static Workplace place(Facts wanted) {
    return wanted.spot().workplace();
  }

  private static Floor floor(Facts wanted) {
    return wanted.spot().floor();
  }
}
