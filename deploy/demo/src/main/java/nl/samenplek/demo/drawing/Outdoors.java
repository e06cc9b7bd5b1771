package nl.samenplek.demo.drawing;

/** What stands and lies outside: bays, racks, vehicles, fences. */
public final class Outdoors {
  private Outdoors() {}

  /** The lines of a bay round its centre, 2.5 × 5 m, open at the bottom. */
  public static void carBay(Layer layer, double x, double y, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame -> frame.path("car-bay", Path.from(-1.25, 2.5).down(-2.5).across(1.25).down(2.5)));
  }

  /** Hoops for bicycles along x, one every 0.7 m, 1.9 m deep. */
  public static void hoops(Layer layer, double x, double y, int number) {
    layer.line("bicycle-rack", x - 0.2, y + 0.5, x + number * 0.7 - 0.5, y + 0.5);
    for (int i = 0; i < number; i++) {
      layer.line("bicycle-rack", x + i * 0.7, y, x + i * 0.7, y + 1.6);
    }
  }

  /** Hoops along y. */
  public static void hoopsDown(Layer layer, double x, double y, int number) {
    layer.line("bicycle-rack", x + 0.5, y - 0.2, x + 0.5, y + number * 0.7 - 0.5);
    for (int i = 0; i < number; i++) {
      layer.line("bicycle-rack", x, y + i * 0.7, x + 1.6, y + i * 0.7);
    }
  }

  /** A van or lorry from above round its centre, its front at the top. */
  public static void van(Layer layer, double x, double y, double width, double length, int turned) {
    layer.at(
        x,
        y,
        turned,
        frame -> {
          double side = width / 2;
          double front = -length / 2;
          frame.rounded("vehicle", -side, front, width, length, 0.25);
          frame.path(
              "furniture-line",
              Path.from(-side + 0.15, front + 1.1).bend(0, front + 0.55, side - 0.15, front + 1.1));
          frame.line("furniture-line", -side + 0.12, front + 1.9, side - 0.12, front + 1.9);
          frame.rect("furniture-line", -side + 0.15, front + 2.1, width - 0.3, length - 2.4);
          frame.line("vehicle", -side - 0.2, front + 0.95, -side, front + 1.05);
          frame.line("vehicle", side + 0.2, front + 0.95, side, front + 1.05);
        });
  }

  /** An open container with its ribs. */
  public static void container(Layer layer, double x, double y, double width, double depth) {
    layer.rect("machine", x, y, width, depth);
    layer.rect("furniture-line", x + 0.12, y + 0.12, width - 0.24, depth - 0.24);
    for (double at = 0.8; at < width - 0.3; at += 0.8) {
      layer.line("locker-line", x + at, y, x + at, y + 0.12);
      layer.line("locker-line", x + at, y + depth - 0.12, x + at, y + depth);
    }
  }

  /** A bay for sand or stone with walls on three sides, open at the bottom, and its heap. */
  public static void heap(Layer layer, double x, double y, double width, double depth) {
    layer.path(
        "machine",
        Path.from(x, y + depth)
            .down(y)
            .across(x + width)
            .down(y + depth)
            .across(x + width - 0.25)
            .down(y + 0.25)
            .across(x + 0.25)
            .down(y + depth)
            .close());
    layer.path(
        "furniture-line",
        Path.from(x + 0.45, y + 0.45)
            .bend(x + width / 2, y + depth * 1.25, x + width - 0.45, y + 0.45));
    layer.path(
        "furniture-line",
        Path.from(x + width * 0.35, y + 0.5)
            .bend(x + width / 2, y + depth * 0.65, x + width * 0.65, y + 0.5));
  }

  /** An arrow on the road round its centre; turned 0 it points up. */
  public static void arrow(Layer layer, double x, double y, double turned) {
    layer.at(
        x,
        y,
        turned,
        frame ->
            frame.path(
                "road-line",
                Path.from(0, 0.9).down(-0.8).move(-0.28, -0.4).to(0, -0.85).to(0.28, -0.4)));
  }
}
