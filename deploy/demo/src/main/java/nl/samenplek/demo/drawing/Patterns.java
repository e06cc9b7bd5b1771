package nl.samenplek.demo.drawing;

/** Joints of floors, drawn as one path each. */
public final class Patterns {
  private static final double TILE = 0.6;
  private static final double BOARD = 0.2;

  private Patterns() {}

  public static void tiles(Layer layer, double x, double y, double width, double height) {
    tiles(layer, x, y, width, height, TILE);
  }

  public static void tiles(
      Layer layer, double x, double y, double width, double height, double size) {
    var joints = new Path();
    for (double at = size; at < width - 0.05; at += size) {
      joints.move(x + at, y).down(y + height);
    }
    for (double at = size; at < height - 0.05; at += size) {
      joints.move(x, y + at).across(x + width);
    }
    layer.path("tile", joints);
  }

  /** Boards along x, 0.2 m wide and 1.6 m long, each row shifted. */
  public static void boards(Layer layer, double x, double y, double width, double height) {
    var joints = new Path();
    int row = 0;
    for (double at = BOARD; at < height - 0.02; at += BOARD) {
      joints.move(x, y + at).across(x + width);
      double shift = new double[] {0.5, 1.3, 0.9, 0.2}[row++ % 4];
      for (double end = shift; end < width - 0.1; end += 1.6) {
        joints.move(x + end, y + at - BOARD).down(y + at);
      }
    }
    layer.path("wood", joints);
  }
}
