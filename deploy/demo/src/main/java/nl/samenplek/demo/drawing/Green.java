package nl.samenplek.demo.drawing;

/** Plants, trees and hedges. */
public final class Green {
  private static final int LEAVES = 8;

  private Green() {}

  /** A pot plant round its centre: eight leaves, every other one a little shorter. */
  public static void plant(Layer layer, double x, double y, double radius) {
    var leaves = new Path();
    for (int i = 0; i < LEAVES; i++) {
      leaf(leaves, x, y, Math.PI * 2 * i / LEAVES, i % 2 == 0 ? radius : radius * 0.97);
    }
    layer.path("plant", leaves);
  }

  public static void plants(Layer layer, double radius, double... centres) {
    for (int i = 0; i < centres.length; i += 2) {
      plant(layer, centres[i], centres[i + 1], radius);
    }
  }

  /** A tree round its trunk: a crown of nine bows. */
  public static void tree(Layer layer, double x, double y, double radius) {
    int bows = 9;
    var crown = Path.from(x + radius * 0.88, y);
    for (int i = 1; i <= bows; i++) {
      double half = Math.PI * 2 * (i - 0.5) / bows;
      double next = Math.PI * 2 * i / bows;
      crown.bend(
          x + radius * 1.22 * Math.cos(half),
          y + radius * 1.22 * Math.sin(half),
          x + radius * 0.88 * Math.cos(next),
          y + radius * 0.88 * Math.sin(next));
    }
    layer.path("tree", crown.close());
    layer.circle("tree", x, y, 0.12);
  }

  /** A clipped hedge with a wavy edge, as wide and deep as given. */
  public static void hedge(Layer layer, double x, double y, double width, double depth) {
    layer.rounded("hedge", x, y, width, depth, Math.min(width, depth) / 2.5);
  }

  private static void leaf(Path path, double x, double y, double angle, double length) {
    double tipX = x + length * Math.cos(angle);
    double tipY = y + length * Math.sin(angle);
    double side = length * 0.29;
    double bowX = x + length * 0.85 * Math.cos(angle);
    double bowY = y + length * 0.85 * Math.sin(angle);
    double offX = -side * Math.sin(angle);
    double offY = side * Math.cos(angle);
    path.move(x, y).bend(bowX + offX, bowY + offY, tipX, tipY);
    path.bend(bowX - offX, bowY - offY, x, y);
  }
}
