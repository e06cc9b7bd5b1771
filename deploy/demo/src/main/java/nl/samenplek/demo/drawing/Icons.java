package nl.samenplek.demo.drawing;

/** Small drawn signs, half a metre, round their centre. */
public final class Icons {
  private Icons() {}

  public static void wheelchair(Layer layer, double x, double y) {
    layer.at(
        x,
        y,
        0,
        frame -> {
          frame.circle("icon", -0.06, -0.2, 0.05);
          frame.path(
              "icon",
              Path.from(-0.06, -0.13).to(-0.04, 0.03).across(0.12).to(0.18, 0.2).to(0.24, 0.18));
          frame.path("icon", Path.from(-0.05, -0.06).across(0.08));
          frame.path("icon", Path.from(-0.12, -0.03).arc(0.15, false, 0.1, 0.16));
        });
  }

  public static void coffee(Layer layer, double x, double y) {
    layer.at(
        x,
        y,
        0,
        frame -> {
          frame.path(
              "icon",
              Path.from(-0.18, -0.05)
                  .down(0.13)
                  .bend(-0.18, 0.2, -0.1, 0.2)
                  .across(0.04)
                  .bend(0.12, 0.2, 0.12, 0.13)
                  .down(-0.05)
                  .close());
          frame.path(
              "icon", Path.from(0.12, 0).bend(0.24, 0, 0.24, 0.06).bend(0.24, 0.12, 0.12, 0.12));
          frame.path("icon", Path.from(-0.1, -0.2).down(-0.12).move(0.04, -0.2).down(-0.12));
        });
  }

  public static void shower(Layer layer, double x, double y) {
    layer.at(
        x,
        y,
        0,
        frame -> {
          frame.path(
              "icon",
              Path.from(-0.18, 0.2)
                  .down(-0.12)
                  .bend(-0.18, -0.2, -0.08, -0.2)
                  .bend(0.04, -0.2, 0.04, -0.08));
          frame.path("icon", Path.from(-0.06, -0.08).across(0.14));
          frame.path(
              "icon",
              Path.from(-0.02, 0).down(0.06).move(0.04, 0.04).down(0.1).move(0.1, 0).down(0.06));
        });
  }

  public static void bicycle(Layer layer, double x, double y) {
    layer.at(
        x,
        y,
        0,
        frame -> {
          frame.circle("icon", -0.17, 0.08, 0.11);
          frame.circle("icon", 0.17, 0.08, 0.11);
          frame.path(
              "icon",
              Path.from(-0.17, 0.08)
                  .to(-0.06, -0.1)
                  .across(0.1)
                  .to(0.17, 0.08)
                  .move(-0.06, -0.1)
                  .to(0.02, 0.08)
                  .across(-0.17)
                  .move(0.02, 0.08)
                  .to(0.1, -0.1)
                  .down(-0.16)
                  .across(0.16)
                  .move(-0.1, -0.15)
                  .across(-0.01));
        });
  }

  public static void bolt(Layer layer, double x, double y) {
    layer.path(
        "icon",
        Path.from(x + 0.05, y - 0.24)
            .to(x - 0.1, y + 0.03)
            .across(x + 0.02)
            .to(x - 0.05, y + 0.24)
            .to(x + 0.1, y - 0.05)
            .across(x - 0.02)
            .close());
  }
}
