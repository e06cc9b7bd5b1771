package nl.samenplek.demo.drawing;

/** Furniture that nobody books: x and y are its top left corner. */
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
