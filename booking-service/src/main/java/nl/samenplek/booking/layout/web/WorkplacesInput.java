package nl.samenplek.booking.layout.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.samenplek.booking.layout.Amenities;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.Workplace.Seat;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.web.FloorInput.ClosureInput;
import nl.samenplek.booking.layout.web.FloorInput.PlaceInput;
import nl.samenplek.booking.layout.web.FloorInput.SeatInput;
import nl.samenplek.booking.layout.web.FloorInput.WorkplaceInput;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the workplaces of a floor: inside the plan, named once, each in a zone that is there. */
record WorkplacesInput(OnPlan plan, Reading reading) {
  private static final Set<String> PARKING = Set.of("car", "bicycle");

  List<Workplace> read(List<WorkplaceInput> given, List<Zone> zones) {
    var ids = new HashSet<String>();
    var labels = reading.doublesBySight();
    var zoneIds = zones.stream().map(Zone::id).toList();
    var read = new ArrayList<Workplace>();
    for (int i = 0; i < given.size(); i++) {
      var field = "workplaces[" + i + "]";
      var workplace = workplace(field, given.get(i));
      reading.check(ids.add(workplace.id()), field + ".id", "double");
      labels.check(field + ".label", workplace.label());
      if (given.get(i).zone() != null) {
        reading.check(zoneIds.contains(workplace.zone()), field + ".zone", "unknown-zone");
      }
      read.add(workplace);
    }
    return List.copyOf(read);
  }

  private Workplace workplace(String field, WorkplaceInput given) {
    var kind = Kinds.read(field + ".kind", given.kind(), reading);
    var capacity = reading.whole(field + ".capacity", given.capacity(), 1, LayoutLimits.CAPACITY);
    reading.check(
        kind != WorkplaceKind.DESK || capacity == 1, field + ".capacity", "desk-is-for-one");
    var seats = seats(field + ".seats", given.seats());
    reading.check(
        kind != WorkplaceKind.DESK || seats.size() == 1, field + ".seats", "desk-has-one-chair");
    var isParking = kind == WorkplaceKind.PARKING;
    reading.check(
        isParking
            ? given.parking() != null && PARKING.contains(given.parking())
            : given.parking() == null,
        field + ".parking",
        "parking-says-what-fits");
    return new Workplace(
        reading.id(field + ".id", given.id()),
        reading.text(field + ".label", given.label(), LayoutLimits.LABEL),
        kind,
        given.parking(),
        reading.id(field + ".zone", given.zone()),
        capacity,
        amenities(field + ".amenities", given.amenities()),
        closure(field + ".closed", given.closed()),
        place(field + ".place", given.place()),
        seats);
  }

  private Set<String> amenities(String field, @Nullable List<String> given) {
    if (given == null) {
      return Set.of();
    }
    for (var amenity : reading.list(field, given, LayoutLimits.AMENITIES)) {
      reading.check(Amenities.ALL.contains(amenity), field, "unknown-word");
    }
    return Collections.unmodifiableSet(
        new TreeSet<>(reading.list(field, given, LayoutLimits.AMENITIES)));
  }

  private @Nullable Closure closure(String field, @Nullable ClosureInput given) {
    if (given == null) {
      return null;
    }
    var from = given.from();
    var until = given.until();
    if (from != null && until != null) {
      reading.check(until.isAfter(from), field + ".until", "until-not-after-from");
    }
    return new Closure(WordsInput.read(field + ".reason", given.reason(), reading), from, until);
  }

  private Place place(String field, @Nullable PlaceInput given) {
    if (!reading.has(field, given) || given == null) {
      return new Place(0, 0, 1, 1, 0);
    }
    return new Place(
        plan.x(field + ".x", given.x()),
        plan.y(field + ".y", given.y()),
        reading.number(field + ".width", given.width(), 0.1, plan.plan().widthMetres()),
        reading.number(field + ".depth", given.depth(), 0.1, plan.plan().heightMetres()),
        plan.turn(field + ".rotation", given.rotation()));
  }

  private List<Seat> seats(String field, @Nullable List<SeatInput> given) {
    var read = new ArrayList<Seat>();
    var seats = reading.list(field, given == null ? List.of() : given, LayoutLimits.SEATS);
    for (int i = 0; i < seats.size(); i++) {
      var at = field + "[" + i + "]";
      var seat = seats.get(i);
      read.add(
          new Seat(
              plan.x(at + ".x", seat.x()),
              plan.y(at + ".y", seat.y()),
              plan.turn(at + ".rotation", seat.rotation())));
    }
    return List.copyOf(read);
  }
}
