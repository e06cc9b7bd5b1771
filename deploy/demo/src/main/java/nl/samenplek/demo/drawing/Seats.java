package nl.samenplek.demo.drawing;

/** Tables with their chairs and soft seats, none of which is booked; places are centres. */
public final class Seats {
  private Seats() {}

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
}
