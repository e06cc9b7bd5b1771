package nl.samenplek.demo.plans;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.demo.drawing.Drawing;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Walls;
import nl.samenplek.demo.plans.Zone.OpenTo;

/** One floor while it is being drawn: the fixed drawing and the zones and workplaces on it. */
final class Sheet {
  private final String site;
  private final String label;
  private final Words name;
  private final int ordinal;
  private final int north;
  private final Drawing drawing;
  private final Walls walls = new Walls();
  private final List<Zone> zones = new ArrayList<>();
  private final List<Workplace> workplaces = new ArrayList<>();

  Sheet(String site, String label, Words name, int ordinal, Drawing drawing, int north) {
    this.site = site;
    this.label = label;
    this.name = name;
    this.ordinal = ordinal;
    this.drawing = drawing;
    this.north = north;
  }

  String id() {
    return site + "-" + label.toLowerCase(java.util.Locale.ROOT);
  }

  Layer base() {
    return drawing.base();
  }

  Layer build() {
    return drawing.build();
  }

  Layer marks() {
    return drawing.marks();
  }

  Layer overWalls() {
    return drawing.walls();
  }

  Walls walls() {
    return walls;
  }

  /** A zone whose corners follow as x, y pairs. */
  String zone(String id, Words name, int wash, OpenTo openTo, double... corners) {
    var outline = new ArrayList<List<Double>>();
    for (int i = 0; i < corners.length; i += 2) {
      outline.add(List.of(corners[i], corners[i + 1]));
    }
    var zone = new Zone(id() + "-" + id, name, wash, openTo, List.copyOf(outline));
    zones.add(zone);
    return zone.id();
  }

  /** A zone in the form of a rectangle, open to everyone. */
  String zone(String id, Words name, int wash, double x, double y, double width, double height) {
    double right = x + width;
    double bottom = y + height;
    return zone(id, name, wash, OpenTo.everyone(), x, y, right, y, right, bottom, x, bottom);
  }

  void add(Workplace workplace) {
    workplaces.add(workplace);
  }

  /** Takes a workplace out of use, with the reason that everyone may read. */
  void close(String label, Words reason) {
    workplaces.replaceAll(place -> place.label().equals(label) ? closed(place, reason) : place);
  }

  FinishedFloor finish() {
    walls.draw(drawing);
    var plan = new Floor.Plan(drawing.width(), drawing.height(), north);
    var floor =
        new Floor(
            id(), site, label, name, ordinal, plan, List.copyOf(zones), List.copyOf(workplaces));
    return new FinishedFloor(floor, drawing.svg());
  }

  private static Workplace closed(Workplace place, Words reason) {
    return new Workplace(
        place.id(),
        place.label(),
        place.kind(),
        place.parking(),
        place.zone(),
        place.capacity(),
        place.amenities(),
        new Workplace.Closed(reason),
        place.place(),
        place.seats());
  }
}
