package nl.samenplek.booking.availability;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.time.Interval;
import org.springframework.stereotype.Component;

/**
 * What could be booked instead of a workplace that cannot be had: the same kind, free for the whole
 * time, in a zone that is open to the occupant. With at least the same amenities where there is
 * such a place, else without that demand. The same floor first, then by storeys, then by metres.
 */
@Component
public class Alternatives {
  private static final int MOST = 3;

  private final Layouts layouts;
  private final AvailabilityIndex index;

  Alternatives(Layouts layouts, AvailabilityIndex index) {
    this.layouts = layouts;
    this.index = index;
  }

  public List<Alternative> to(Spot wanted, Interval interval, Person occupant) {
    var amenities = wanted.workplace().amenities();
    var equal =
        nearest(wanted, interval, occupant, place -> place.amenities().containsAll(amenities));
    return equal.isEmpty() ? nearest(wanted, interval, occupant, any -> true) : equal;
  }

  private List<Alternative> nearest(
      Spot wanted, Interval interval, Person occupant, Predicate<Workplace> suitable) {
    return layouts.floorsOf(wanted.site().id()).stream()
        .sorted(Comparator.comparing(floor -> storeysBetween(wanted.floor(), floor)))
        .flatMap(floor -> nearestOn(floor, wanted, interval, occupant, suitable))
        .limit(MOST)
        .toList();
  }

  /** Asks only about places that are nearer than what was found. */
  private Stream<Alternative> nearestOn(
      Floor floor, Spot wanted, Interval interval, Person occupant, Predicate<Workplace> suitable) {
    var nearest = new Nearest<Workplace>(MOST);
    for (var place : floor.workplaces()) {
      var metres = metres(wanted, place);
      if (nearest.wants(metres)
          && isLike(wanted.workplace(), place)
          && suitable.test(place)
          && canBeHad(floor, place, interval, occupant)) {
        nearest.add(place, metres);
      }
    }
    return nearest.found().stream().map(place -> alternative(wanted, floor, place, interval));
  }

  private static boolean isLike(Workplace wanted, Workplace other) {
    return other.kind() == wanted.kind()
        && Objects.equals(other.parking(), wanted.parking())
        && other.capacity() >= wanted.capacity()
        && !other.id().equals(wanted.id());
  }

  private boolean canBeHad(Floor floor, Workplace place, Interval interval, Person occupant) {
    return !place.isClosedDuring(interval)
        && index.isFree(place.id(), interval)
        && floor.zone(place.zone()).openTo().admits(occupant.team(), occupant.organisation());
  }

  private Alternative alternative(Spot wanted, Floor floor, Workplace place, Interval interval) {
    var zone = floor.zone(place.zone());
    var site = wanted.site();
    var sameFloor = floor.id().equals(wanted.floor().id());
    var freeAllDay =
        site.openingOn(site.dateOf(interval.from()))
            .filter(open -> index.isFree(place.id(), open) && !place.isClosedDuring(open))
            .isPresent();
    return new Alternative(
        place.id(),
        place.label(),
        floor.id(),
        floor.label(),
        zone.id(),
        zone.name(),
        sameFloor ? Math.round(metres(wanted, place) * 10) / 10.0 : null,
        interval.from(),
        interval.until(),
        freeAllDay);
  }

  private static double metres(Spot wanted, Workplace place) {
    return wanted.workplace().place().metresTo(place.place());
  }

  private static int storeysBetween(Floor one, Floor other) {
    return one.id().equals(other.id()) ? -1 : Math.abs(one.ordinal() - other.ordinal());
  }
}
