package nl.samenplek.demo.drawing;

/** What a public hall and a canteen stand full of. */
public final class Service {
  private Service() {}

  /** A service desk along y: the visitor sits on the right, the official on the left. */
  public static void desk(Layer layer, double x, double y, String number) {
    layer.rounded("counter", x - 0.4, y - 0.62, 0.8, 1.24, 0.06);
    layer.line("furniture-line", x - 0.22, y - 0.3, x - 0.22, y + 0.3);
    Seats.chair(layer, x - 0.85, y, 90);
    Seats.chair(layer, x + 0.85, y - 0.3, 270);
    Seats.chair(layer, x + 0.85, y + 0.35, 270);
    layer.line("wall-thin", x - 0.5, y + 0.76, x + 0.75, y + 0.76);
    layer.word("label-sign", x + 0.12, y, number);
  }

  /** A round reception desk that is open at the back (above). */
  public static void reception(Layer layer, double x, double y, double radius) {
    double inner = radius - 0.7;
    layer.path(
        "counter",
        Path.from(x - radius, y)
            .arc(radius, false, x, y + radius)
            .arc(radius, false, x + radius, y)
            .across(x + inner)
            .arc(inner, true, x, y + inner)
            .arc(inner, true, x - inner, y)
            .close());
    Seats.chair(layer, x - 0.45, y + 0.1, 190);
    Seats.chair(layer, x + 0.5, y + 0.1, 170);
  }

  /** A row of linked seats along x, their backs to the bottom. */
  public static void bench(Layer layer, double x, double y, int seats) {
    for (int i = 0; i < seats; i++) {
      layer.rounded("seat", x + i * 0.58, y, 0.52, 0.5, 0.1);
    }
    layer.line("furniture-line", x, y + 0.5, x + seats * 0.58 - 0.06, y + 0.5);
  }

  /** A column where a visitor takes a number or scans a document. */
  public static void kiosk(Layer layer, double x, double y) {
    layer.rounded("furniture", x - 0.22, y - 0.22, 0.44, 0.44, 0.06);
    layer.line("furniture-line", x - 0.12, y - 0.08, x + 0.12, y - 0.08);
  }

  /** A speed gate across a passage along y. */
  public static void gates(Layer layer, double x, double y, double width, int number) {
    double each = width / number;
    for (int i = 0; i <= number; i++) {
      layer.rounded("furniture", x + each * i - 0.08, y - 0.5, 0.16, 1, 0.05);
      if (i < number) {
        layer.line("door", x + each * i + 0.1, y, x + each * (i + 0.42), y);
        layer.line("door", x + each * (i + 0.58), y, x + each * (i + 1) - 0.1, y);
      }
    }
  }

  /** A professional kitchen: a cooking island between two walls of equipment. */
  public static void kitchen(Layer layer, double x, double y, double width, double height) {
    layer.rect("pantry", x, y, width, 0.65);
    for (double at = 0.7; at < width - 0.2; at += 0.7) {
      layer.line("furniture-line", x + at, y, x + at, y + 0.65);
    }
    layer.rect("machine", x + 0.5, y + height / 2 - 0.2, width - 1, 0.9);
    for (int i = 0; i < 4; i++) {
      double hob = x + 0.9 + i % 2 * 0.45;
      layer.circle("furniture-line", hob, y + height / 2 + 0.05 + i / 2 * 0.42, 0.15);
    }
    layer.rect("pantry", x, y + height - 0.7, width * 0.6, 0.7);
    layer.rounded("furniture-line", x + 0.2, y + height - 0.55, 0.6, 0.4, 0.08);
  }

  /** A serving counter along y with its tray rail on the left. */
  public static void buffet(Layer layer, double x, double y, double length) {
    layer.rect("counter", x, y, 0.8, length);
    layer.line("furniture-line", x - 0.25, y, x - 0.25, y + length);
    for (double at = 1; at < length - 0.2; at += 1) {
      layer.line("furniture-line", x, y + at, x + 0.8, y + at);
    }
  }
}
