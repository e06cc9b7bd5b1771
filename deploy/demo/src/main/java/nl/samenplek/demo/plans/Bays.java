package nl.samenplek.demo.plans;

import java.util.List;
import java.util.Locale;
import nl.samenplek.demo.plans.Workplace.Place;

/** Parking places in one zone, numbered in the order they are placed. */
final class Bays {
  private final Sheet sheet;
  private final String zone;
  private final String kind;
  private final String prefix;
  private final double width;
  private final double depth;
  private int next = 1;

  private Bays(Sheet sheet, String zone, String kind, String prefix, double width, double depth) {
    this.sheet = sheet;
    this.zone = zone;
    this.kind = kind;
    this.prefix = prefix;
    this.width = width;
    this.depth = depth;
  }

  static Bays cars(Sheet sheet, String zone, String prefix) {
    return new Bays(sheet, zone, "car", prefix, 2.3, 4.7);
  }

  static Bays bicycles(Sheet sheet, String zone, String prefix) {
    return new Bays(sheet, zone, "bicycle", prefix, 0.8, 2);
  }

  /** One bay round its centre; turned 0 it is entered from the bottom. */
  Bays bay(double x, double y, int turned, String amenities) {
    var number = String.format(Locale.ROOT, "%02d", next++);
    var label = prefix + number;
    sheet.add(
        new Workplace(
            sheet.id() + "-" + label.toLowerCase(Locale.ROOT),
            label,
            "parking",
            kind,
            zone,
            1,
            Amenities.of(amenities),
            null,
            new Place(x, y, width, depth, turned),
            List.of()));
    return this;
  }
}
