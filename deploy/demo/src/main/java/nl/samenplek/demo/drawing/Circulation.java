package nl.samenplek.demo.drawing;

/** Stairs and lifts. */
public final class Circulation {
  private static final double TREAD = 0.28;

  private Circulation() {}

  /**
   * A stair of two flights beside each other between x and x + width, going up on the left and on
   * to the next floor on the right; landings above and below.
   */
  public static void stairs(Layer layer, double x, double y, double width, int treads) {
    double rail = 0.16;
    double flight = (width - rail) / 2;
    for (int i = 0; i < treads; i++) {
      double at = y + i * TREAD;
      layer.line("stairs", x, at, x + flight, at);
      layer.line("stairs", x + flight + rail, at, x + width, at);
    }
    double end = y + (treads - 1) * TREAD;
    layer.rect("stairs-rail", x + flight, y - 0.1, rail, end - y + 0.2);
    double left = x + flight / 2;
    double right = x + width - flight / 2;
    layer.path("stairs-way", Path.from(left, y - 0.35).down(end + 0.4).across(right).down(y));
    layer.path(
        "stairs-way",
        Path.from(right - 0.12, y + 0.17).to(right, y - 0.02).to(right + 0.12, y + 0.17));
    layer.circle("stairs-dot", left, y - 0.35, 0.07);
  }

  /** A straight flight down, from y to its foot, 1.2 m wide or as given. */
  public static void flight(Layer layer, double x, double y, double width, int treads) {
    for (int i = 0; i <= treads; i++) {
      layer.line("stairs", x, y + i * TREAD, x + width, y + i * TREAD);
    }
    double foot = y + treads * TREAD;
    layer.line("railing", x, y, x, foot);
    layer.line("railing", x + width, y, x + width, foot);
    layer.line("stairs-way", x + width / 2, y - 0.25, x + width / 2, foot - 0.05);
    layer.path(
        "stairs-way",
        Path.from(x + width / 2 - 0.12, foot - 0.24)
            .to(x + width / 2, foot - 0.05)
            .to(x + width / 2 + 0.12, foot - 0.24));
    layer.circle("stairs-dot", x + width / 2, y - 0.25, 0.07);
  }

  /** A lift car with its crossed diagonals. */
  public static void lift(Layer layer, double x, double y, double size) {
    layer.rect("lift", x, y, size, size);
    layer.line("lift-cross", x, y, x + size, y + size);
    layer.line("lift-cross", x + size, y, x, y + size);
  }
}
