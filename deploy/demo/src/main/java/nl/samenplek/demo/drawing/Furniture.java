package nl.samenplek.demo.drawing;

/** Furniture that nobody books: its place is the top left corner unless it says centre. */
public final class Furniture {
  private static final double LOCKER = 0.45;

  private Furniture() {}

  /** A row of lockers along x, 0.42 m deep. */
  public static void lockers(Layer layer, double x, double y, int number) {
    layer.rect("locker", x, y, number * LOCKER, 0.42);
    for (int i = 1; i < number; i++) {
      layer.line("locker-line", x + i * LOCKER, y, x + i * LOCKER, y + 0.42);
    }
  }

  /** A row of lockers along y. */
  public static void lockersDown(Layer layer, double x, double y, int number) {
    layer.rect("locker", x, y, 0.42, number * LOCKER);
    for (int i = 1; i < number; i++) {
      layer.line("locker-line", x, y + i * LOCKER, x + 0.42, y + i * LOCKER);
    }
  }

  /** A round table round its centre, with loose chairs evenly about it. */
  public static void roundTable(Layer layer, double x, double y, double radius, int chairs) {
    for (int i = 0; i < chairs; i++) {
      double angle = Math.PI * 2 * i / chairs + Math.PI / 4;
      double away = radius + 0.3;
      layer.circle("seat", x + away * Math.cos(angle), y + away * Math.sin(angle), 0.23);
    }
    layer.circle("furniture", x, y, radius);
  }

  /** A table round its centre with chairs along both long sides. */
  public static void longTable(Layer layer, double x, double y, double width, int chairs) {
    double step = width / chairs;
    for (int i = 0; i < chairs; i++) {
      double seat = x - width / 2 + step * (i + 0.5);
      chair(layer, seat, y - 0.68, 180);
      chair(layer, seat, y + 0.68, 0);
    }
    layer.rounded("furniture", x - width / 2, y - 0.4, width, 0.8, 0.06);
  }

  /** A chair round its centre; turned 0, its back is at the bottom. */
  public static void chair(Layer layer, double x, double y, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame -> {
          frame.rounded("seat", -0.23, -0.21, 0.46, 0.42, 0.13);
          frame.path(
              "furniture-line",
              Path.from(-0.25, 0.11).bend(-0.23, 0.32, 0, 0.32).bend(0.23, 0.32, 0.25, 0.11));
        });
  }

  public static void highStool(Layer layer, double x, double y) {
    layer.circle("seat", x, y, 0.19);
  }

  /** A sofa round its centre, its back at the bottom. */
  public static void sofa(Layer layer, double x, double y, double width, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame -> {
          double half = width / 2;
          int cushions = (int) Math.round((width - 0.3) / 0.7);
          frame.rounded("soft-seat", -half, -0.42, width, 0.84, 0.15);
          frame.path(
              "furniture-line",
              Path.from(-half + 0.15, -0.42).down(0.18).across(half - 0.15).down(-0.42));
          for (int i = 1; i < cushions; i++) {
            double seam = -half + 0.15 + (width - 0.3) * i / cushions;
            frame.line("furniture-line", seam, -0.42, seam, 0.18);
          }
        });
  }

  public static void armchair(Layer layer, double x, double y, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame -> {
          frame.rounded("soft-seat", -0.42, -0.4, 0.84, 0.8, 0.19);
          frame.path("furniture-line", Path.from(-0.26, -0.4).down(0.14).across(0.26).down(-0.4));
        });
  }

  public static void lowTable(Layer layer, double x, double y, double radius) {
    layer.circle("furniture", x, y, radius);
  }

  /** A multifunction printer, 0.75 m square. */
  public static void printer(Layer layer, double x, double y) {
    layer.rect("furniture", x, y, 0.75, 0.7);
    layer.rect("furniture-line", x + 0.1, y + 0.1, 0.55, 0.35);
  }

  public static void cupboard(Layer layer, double x, double y, double width, double depth) {
    layer.rect("furniture", x, y, width, depth);
    if (width >= depth) {
      layer.line("furniture-line", x + width / 2, y, x + width / 2, y + depth);
    } else {
      layer.line("furniture-line", x, y + depth / 2, x + width, y + depth / 2);
    }
  }

  /** A rack with its uprights, along its longer side. */
  public static void shelf(Layer layer, double x, double y, double width, double depth) {
    layer.rect("shelf", x, y, width, depth);
    boolean level = width >= depth;
    int bays = Math.max(1, (int) Math.round(Math.max(width, depth) / 0.9));
    for (int i = 1; i < bays; i++) {
      double at = Math.max(width, depth) * i / bays;
      if (level) {
        layer.line("locker-line", x + at, y, x + at, y + depth);
      } else {
        layer.line("locker-line", x, y + at, x + width, y + at);
      }
    }
  }

  /** The door of a cabin whose left side lies at x; it swings out from a hinge at y. */
  public static void cabinDoor(Layer layer, double x, double y) {
    double leaf = 0.8;
    layer.path("door-swing", Path.from(x, y).across(x - leaf).arc(leaf, true, x, y - leaf));
    layer.line("door", x, y, x - leaf, y);
  }

  /** A flat screen on a wall. */
  public static void screen(Layer layer, double x, double y, double width, double depth) {
    layer.rect("screen", x, y, width, depth);
  }

  public static void rug(Layer layer, double x, double y, double width, double height) {
    layer.rounded("carpet", x, y, width, height, 0.1);
  }
}
