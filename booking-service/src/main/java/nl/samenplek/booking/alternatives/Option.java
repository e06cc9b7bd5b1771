package nl.samenplek.booking.alternatives;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A place and a time that can be had.
 *
 * @param metres on foot from the wanted place; absent for the place itself and on other floors
 */
record Option(Spot spot, Interval interval, @Nullable Double metres, boolean freeAllDay) {

  Alternative insteadOf(Facts wanted) {
    return new Alternative(
        differences(wanted),
        spot.workplace().id(),
        spot.workplace().label(),
        spot.workplace().capacity(),
        spot.site().id(),
        spot.site().name(),
        spot.floor().id(),
        spot.floor().label(),
        spot.floor().name(),
        spot.zone().id(),
        spot.zone().name(),
        metres == null ? null : Math.round(metres * 10) / 10.0,
        interval.from(),
        interval.until(),
        freeAllDay);
  }

  private List<Difference> differences(Facts wanted) {
    var there = wanted.spot();
    var differs = new ArrayList<Difference>();
    if (!spot.workplace().id().equals(there.workplace().id())) {
      differs.add(Difference.PLACE);
    }
    if (!spot.site().id().equals(there.site().id())) {
      differs.add(Difference.SITE);
    } else if (!spot.floor().id().equals(there.floor().id())) {
      differs.add(Difference.FLOOR);
    }
    if (spot.workplace().kind() == WorkplaceKind.ROOM
        && spot.workplace().capacity() != there.workplace().capacity()) {
      differs.add(Difference.SIZE);
    }
    var site = spot.site();
    if (!site.dateOf(interval.from()).equals(site.dateOf(wanted.wanted().from()))) {
      differs.add(Difference.DAY);
    } else if (!interval.equals(wanted.wanted())) {
      differs.add(Difference.TIME);
    }
    return List.copyOf(differs);
  }
}
