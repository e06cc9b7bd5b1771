package nl.samenplek.demo.plans;

import java.util.List;
import java.util.Locale;

/**
 * Desks of 1.75 × 0.8 m in one zone, numbered in the order they are placed: along the far row from
 * left to right, then along the near row.
 */
final class Desks {
  private static final double WIDTH = 1.75;
  private static final double DEPTH = 0.8;
  private static final double BESIDE = 1.8;
  private static final double OPPOSITE = 0.84;
  private static final double CHAIR = 0.84;

  private final Sheet sheet;
  private final String prefix;
  private final String zone;
  private int next;

  Desks(Sheet sheet, String prefix, String zone, int first) {
    this.sheet = sheet;
    this.prefix = prefix;
    this.zone = zone;
    this.next = first;
  }

  /** Two rows back to back round a centre; as many desks as there are amenities. */
  Desks island(double x, double y, int turned, String... amenities) {
    int columns = amenities.length / 2;
    var frame = new Frame(x, y, turned);
    for (int i = 0; i < amenities.length; i++) {
      boolean far = i < columns;
      double right = (i % columns - (columns - 1) / 2.0) * BESIDE;
      double down = far ? -OPPOSITE / 2 : OPPOSITE / 2;
      desk(frame, right, down, far ? 180 : 0, amenities[i]);
    }
    return this;
  }

  /** One row; turned 0, the chairs are at the bottom. */
  Desks row(double x, double y, int turned, String... amenities) {
    var frame = new Frame(x, y, turned);
    for (int i = 0; i < amenities.length; i++) {
      desk(frame, (i - (amenities.length - 1) / 2.0) * BESIDE, 0, 0, amenities[i]);
    }
    return this;
  }

  private void desk(Frame frame, double right, double down, int rotation, String amenities) {
    var number = String.format(Locale.ROOT, "%02d", next++);
    double chair = rotation == 180 ? down - CHAIR : down + CHAIR;
    sheet.add(
        new Workplace(
            sheet.id() + "-" + number,
            prefix + "." + number,
            "desk",
            null,
            zone,
            1,
            Amenities.of(amenities),
            null,
            frame.place(right, down, WIDTH, DEPTH, rotation),
            List.of(frame.seat(right, chair, rotation))));
  }
}
