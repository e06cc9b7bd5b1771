package nl.samenplek.booking.layout.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.web.FloorInput.OpenToInput;
import nl.samenplek.booking.layout.web.FloorInput.ZoneInput;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the zones of a floor: inside the plan, each named once. */
record ZonesInput(OnPlan plan, Reading reading) {
  /** In square metres: less is a line. */
  private static final double SMALLEST = 0.25;

  List<Zone> read(List<ZoneInput> given) {
    var ids = new HashSet<String>();
    var dutch = reading.doublesBySight();
    var english = reading.doublesBySight();
    var read = new ArrayList<Zone>();
    for (int i = 0; i < given.size(); i++) {
      var zone = given.get(i);
      var field = "zones[" + i + "]";
      var id = reading.id(field + ".id", zone.id());
      reading.check(ids.add(id), field + ".id", "double");
      var name = WordsInput.read(field + ".name", zone.name(), reading);
      dutch.check(field + ".name.nl", name.nl());
      english.check(field + ".name.en", name.en());
      var outline = outline(field + ".outline", zone.outline());
      var openTo = openTo(field + ".openTo", zone.openTo());
      var one =
          new Zone(
              id,
              name,
              reading.whole(field + ".wash", zone.wash(), 0, LayoutLimits.WASHES),
              outline,
              openTo);
      reading.check(outline.size() < 3 || one.area() >= SMALLEST, field + ".outline", "no-area");
      read.add(one);
    }
    return List.copyOf(read);
  }

  private List<List<Double>> outline(String field, @Nullable List<List<Double>> given) {
    var corners = reading.list(field, given, LayoutLimits.CORNERS);
    if (given != null) {
      reading.check(corners.size() >= 3, field, "outline-needs-three-corners");
    }
    var read = new ArrayList<List<Double>>();
    for (int i = 0; i < corners.size(); i++) {
      var at = field + "[" + i + "]";
      var corner = corners.get(i);
      if (reading.check(corner.size() == 2, at, "corner-is-x-and-y")) {
        read.add(List.of(plan.x(at + "[0]", corner.get(0)), plan.y(at + "[1]", corner.get(1))));
      }
    }
    return List.copyOf(read);
  }

  private Zone.OpenTo openTo(String field, @Nullable OpenToInput given) {
    if (given == null) {
      return Zone.OpenTo.EVERYBODY;
    }
    return new Zone.OpenTo(
        ids(field + ".teams", given.teams()), ids(field + ".organisations", given.organisations()));
  }

  private Set<String> ids(String field, @Nullable List<String> given) {
    var list = reading.list(field, given == null ? List.of() : given, LayoutLimits.OPEN_TO);
    list.forEach(id -> reading.id(field, id));
    return Collections.unmodifiableSet(new TreeSet<>(list));
  }
}
