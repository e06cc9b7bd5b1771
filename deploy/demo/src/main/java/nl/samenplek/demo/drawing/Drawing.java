package nl.samenplek.demo.drawing;

/**
 * The fixed part of a floor, to scale in metres, in four layers: surfaces, what is built in, walls,
 * and what is printed on it. The app lays the zone washes between the first and the second.
 */
public final class Drawing {
  private final double width;
  private final double height;
  private final Layer base = new Layer();
  private final Layer build = new Layer();
  private final Layer walls = new Layer();
  private final Layer marks = new Layer();

  public Drawing(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public Layer base() {
    return base;
  }

  public Layer build() {
    return build;
  }

  public Layer walls() {
    return walls;
  }

  public Layer marks() {
    return marks;
  }

  public String svg() {
    var size = Metres.text(width) + " " + Metres.text(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + "\">\n"
        + group("base", base)
        + group("build", build)
        + group("walls", walls)
        + group("marks", marks)
        + "</svg>\n";
  }

  private static String group(String name, Layer layer) {
    return layer.isEmpty() ? "" : "<g class=\"" + name + "\">\n" + layer + "</g>\n";
  }
}
