package nl.samenplek.demo.drawing;

/** Toilets, basins and kitchens. */
public final class Sanitary {
  private Sanitary() {}

  /** A closet round the middle of its cistern, which stands against the wall behind it. */
  public static void closet(Layer layer, double x, double y, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame -> {
          frame.rounded("sanitary", -0.21, -0.74, 0.42, 0.58, 0.19);
          frame.rect("sanitary", -0.25, -0.24, 0.5, 0.24);
        });
  }

  /** A urinal round the middle of its back. */
  public static void urinal(Layer layer, double x, double y, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame ->
            frame.path(
                "sanitary",
                Path.from(-0.19, 0)
                    .down(-0.2)
                    .bend(-0.17, -0.42, 0, -0.42)
                    .bend(0.17, -0.42, 0.19, -0.2)
                    .down(0)
                    .close()));
  }

  /** Basins in a top of 0.62 m deep, along x; the wall lies above. */
  public static void basins(Layer layer, double x, double y, double width, int number) {
    layer.line("sanitary-line", x, y + 0.55, x + width, y + 0.55);
    for (int i = 0; i < number; i++) {
      double centre = x + width * (i + 0.5) / number;
      layer.ellipse("sanitary", centre, y + 0.27, 0.24, 0.18);
      layer.line("sanitary-line", centre, y + 0.06, centre, y + 0.16);
    }
  }

  /**
   * Cubicles under one another, closets against the wall on the right at x + 1.7; each has a door
   * of 0.45 m on the left.
   */
  public static void cubicles(Layer layer, double x, double y, double height, int number) {
    double each = height / number;
    for (int i = 0; i < number; i++) {
      double top = y + each * i;
      closet(layer, x + 1.68, top + each / 2, 270);
      if (i > 0) {
        layer.line("wall-thin", x, top, x + 1.7, top);
      }
      layer.line("wall-thin", x, top, x, top + (each - 0.45) / 2);
      layer.line("wall-thin", x, top + (each + 0.45) / 2, x, top + each);
    }
  }

  /** A kitchen block in a U: sink on the left, hob and coffee on the right. */
  public static void pantry(Layer layer, double x, double y, double width, double depth) {
    layer.path(
        "pantry",
        Path.from(x, y + depth)
            .down(y)
            .across(x + width)
            .down(y + depth)
            .across(x + width - 0.6)
            .down(y + 0.6)
            .across(x + 0.6)
            .down(y + depth)
            .close());
    layer.rounded("furniture-line", x + width / 2 - 0.31, y + 0.1, 0.62, 0.4, 0.08);
    layer.circle("furniture-line", x + width - 0.3, y + depth - 0.9, 0.14);
    layer.rect("furniture-line", x + 0.09, y + 0.95, 0.42, 0.5);
    layer.rect("furniture-line", x + 0.09, y + 1.55, 0.42, 0.5);
  }

  /** A kitchen block along one wall above it. */
  public static void kitchenette(Layer layer, double x, double y, double width) {
    layer.rect("pantry", x, y, width, 0.6);
    layer.rounded("furniture-line", x + 0.2, y + 0.1, 0.55, 0.38, 0.08);
    for (double at = 1.2; at < width - 0.3; at += 0.6) {
      layer.line("furniture-line", x + at, y, x + at, y + 0.6);
    }
    layer.circle("furniture-line", x + width - 0.3, y + 0.3, 0.14);
  }
}
