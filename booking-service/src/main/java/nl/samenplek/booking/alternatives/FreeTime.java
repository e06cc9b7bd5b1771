package nl.samenplek.booking.alternatives;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Slot;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.time.Interval;
import org.springframework.stereotype.Component;

/** What is left of a day's opening hours at one place. */
@Component
class FreeTime {
  private final AvailabilityIndex index;

  FreeTime(AvailabilityIndex index) {
    this.index = index;
  }

  /** The free pieces of the day on which the wanted time begins, earliest first. */
  List<Interval> of(Spot spot, Facts wanted) {
    var site = spot.site();
    return site.openingOn(site.dateOf(wanted.wanted().from()))
        .map(hours -> hours.leftAt(wanted.now()))
        .map(hours -> between(hours, takenOf(spot.workplace(), hours)))
        .orElse(List.of());
  }

  private static List<Interval> between(Interval hours, List<Interval> taken) {
    var free = new ArrayList<Interval>();
    var from = hours.from();
    for (var piece : taken) {
      if (piece.from().isAfter(from)) {
        free.add(new Interval(from, piece.from()));
      }
      from = piece.until().isAfter(from) ? piece.until() : from;
    }
    if (from.isBefore(hours.until())) {
      free.add(new Interval(from, hours.until()));
    }
    return free;
  }

  /** A closure takes its part of the day as a booking does. */
  private List<Interval> takenOf(Workplace place, Interval hours) {
    var booked = index.takenIn(place.id(), hours).stream().map(Slot::interval);
    return Stream.concat(booked, closedIn(place, hours).stream())
        .sorted(comparing(Interval::from))
        .toList();
  }

  private static Optional<Interval> closedIn(Workplace place, Interval hours) {
    var closed = place.closed();
    if (closed == null || !closed.covers(hours)) {
      return Optional.empty();
    }
    var from = closed.from() == null ? hours.from() : closed.from();
    var until = closed.until() == null ? hours.until() : closed.until();
    return Optional.of(new Interval(from, until));
  }
}
