package nl.samenplek.booking.layout.web;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenplek.booking.layout.Floor.Plan;
import nl.samenplek.booking.layout.Footprint;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.web.FloorInput.PlaceInput;
import nl.samenplek.booking.layout.web.FloorInput.WorkplaceInput;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** Finds places that cannot be so in a building: off the plan, out of their zone, on another. */
record PlacesCheck(Plan plan, Reading reading) {

  private record Laid(int index, Workplace workplace, Footprint footprint) {
    String field() {
      return "workplaces[" + index + "].place";
    }
  }

  /**
   * @param given the workplaces as they came: only those are looked at that say where they lie
   * @param workplaces the same, read
   */
  void check(List<WorkplaceInput> given, List<Workplace> workplaces, List<Zone> zones) {
    var laid =
        IntStream.range(0, workplaces.size())
            .filter(i -> saysWhere(given.get(i).place()))
            .mapToObj(i -> new Laid(i, workplaces.get(i), Footprint.of(workplaces.get(i).place())))
            .toList();
    var byId = zones.stream().collect(toMap(Zone::id, zone -> zone, (one, other) -> one));
    for (var one : laid) {
      reading.check(one.footprint().liesOn(plan), one.field(), "outside-the-plan");
      var zone = byId.get(one.workplace().zone());
      var place = one.workplace().place();
      reading.check(
          zone == null || zone.outline().size() < 3 || zone.holds(place.x(), place.y()),
          one.field(),
          "outside-its-zone");
    }
    findOnTopOfOneAnother(laid);
  }

  private static boolean saysWhere(@Nullable PlaceInput place) {
    return place != null
        && place.x() != null
        && place.y() != null
        && isLong(place.width())
        && isLong(place.depth());
  }

  private static boolean isLong(@Nullable Double metres) {
    return metres != null && metres > 0;
  }

  /** From left to right, so that each is compared only with those that begin before it ends. */
  private void findOnTopOfOneAnother(List<Laid> laid) {
    var sorted = laid.stream().sorted(comparingDouble(one -> one.footprint().left())).toList();
    for (var i = 0; i < sorted.size(); i++) {
      var one = sorted.get(i);
      var right = one.footprint().right();
      for (var j = i + 1; j < sorted.size() && sorted.get(j).footprint().left() < right; j++) {
        var other = sorted.get(j);
        if (one.footprint().overlaps(other.footprint())) {
          reading.check(false, other.field(), "on-top-of-another", one.workplace().label());
          break;
        }
      }
    }
  }
}
