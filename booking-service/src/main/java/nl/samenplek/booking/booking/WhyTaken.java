package nl.samenplek.booking.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Slot;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Explains a claim that was taken. Only those who lost ask the store; the day around it comes from
 * memory.
 */
@Component
class WhyTaken {
  private final StoredBookings stored;
  private final AvailabilityIndex index;
  private final Layouts layouts;

  WhyTaken(StoredBookings stored, AvailabilityIndex index, Layouts layouts) {
    this.stored = stored;
    this.index = index;
    this.layouts = layouts;
  }

  /** Empty when nobody is in the way any more. */
  List<Refusal> reasons(Booking wanted, Site site) {
    return reasons(wanted, site, List.of());
  }

  /**
   * @param givenUp bookings that go in the same step, and so are in nobody's way
   */
  List<Refusal> reasons(Booking wanted, Site site, List<String> givenUp) {
    var holders =
        inTheWay(wanted).stream()
            .filter(holder -> !holder.id().equals(wanted.id()) && !givenUp.contains(holder.id()))
            .toList();
    var seated = holders.stream().filter(holder -> Claims.meetInPerson(holder, wanted)).toList();
    var others = holders.stream().filter(holder -> !seated.contains(holder)).toList();
    var reasons = new ArrayList<Refusal>();
    if (!others.isEmpty()) {
      reasons.add(claimed(wanted, site, others));
    }
    seated.stream().limit(1).map(this::seated).forEach(reasons::add);
    return reasons;
  }

  /** What was over long ago has no claims any more, and cannot change any more either. */
  private List<Booking> inTheWay(Booking wanted) {
    return wanted.isAfterTheFact()
        ? stored.thatHeldAnyOf(wanted)
        : stored.holdersOf(Claims.of(wanted));
  }

  /** For a place that changes hands faster than it can be explained. */
  Refusal claimedBySomebody(Booking wanted, Site site) {
    return claimed(wanted, site, List.of(wanted));
  }

  private Refusal seated(Booking held) {
    return new AlreadySeated(
        held.id(),
        held.workplace(),
        label(held.workplace(), held.interval().from()),
        held.interval().from(),
        held.interval().until(),
        held.version());
  }

  private Refusal claimed(Booking wanted, Site site, List<Booking> holders) {
    var day = site.openingOn(wanted.date()).orElseGet(() -> site.dayOf(wanted.date()));
    var known = index.takenIn(wanted.workplace(), day).stream().map(Slot::interval);
    var taken =
        Stream.concat(holders.stream().flatMap(holder -> holder.held().stream()), known)
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList();
    var first = holders.getFirst().hold().time();
    var takenUntil = endOfStretch(first, taken);
    return new AlreadyClaimed(
        wanted.workplace(),
        label(wanted.workplace(), wanted.interval().from()),
        first.from(),
        takenUntil,
        first.from().isAfter(wanted.interval().from()) ? first.from() : null,
        nextFree(takenUntil, day));
  }

  private static Instant endOfStretch(Interval first, List<Interval> sorted) {
    var end = first.until();
    for (var next : sorted) {
      if (!next.from().isAfter(end) && next.until().isAfter(end)) {
        end = next.until();
      }
    }
    return end;
  }

  private static @Nullable Instant nextFree(Instant takenUntil, Interval day) {
    return takenUntil.isBefore(day.until()) ? takenUntil : null;
  }

  private String label(String workplace, Instant at) {
    return layouts.nearest(workplace, at).map(spot -> spot.workplace().label()).orElse(workplace);
  }
}
