package nl.samenplek.demo.drawing;

/** What the fire brigade and the first responders look for. */
public final class Safety {
  private Safety() {}

  /** A dashed walking line through the given points, with an arrowhead at its end. */
  public static void escapeRoute(Layer layer, double... points) {
    var way = Path.from(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      way.to(points[i], points[i + 1]);
    }
    layer.path("escape-route", way);
    int last = points.length - 2;
    double angle = Math.atan2(points[last + 1] - points[last - 1], points[last] - points[last - 2]);
    layer.at(
        points[last],
        points[last + 1],
        Math.toDegrees(angle),
        frame ->
            frame.path(
                "escape-arrow", Path.from(0.16, 0).to(-0.12, -0.13).to(-0.12, 0.13).close()));
  }

  /** An exit sign round its centre; the arrow points to where it is turned (0 = right). */
  public static void exit(Layer layer, double x, double y, double turned) {
    layer.rounded("exit", x - 0.3, y - 0.16, 0.6, 0.32, 0.04);
    layer.at(
        x,
        y,
        turned,
        frame ->
            frame.path(
                "exit-mark",
                Path.from(-0.13, 0).across(0.13).move(0.03, -0.1).to(0.13, 0).to(0.03, 0.1)));
  }

  public static void extinguisher(Layer layer, double x, double y) {
    layer.circle("extinguisher", x, y, 0.15);
    layer.path("extinguisher", Path.from(x, y + 0.08).down(y - 0.08).across(x + 0.07));
  }

  public static void firstAid(Layer layer, double x, double y) {
    layer.rounded("first-aid", x - 0.17, y - 0.17, 0.34, 0.34, 0.04);
    layer.path("first-aid", Path.from(x - 0.1, y).across(x + 0.1).move(x, y - 0.1).down(y + 0.1));
  }
}
