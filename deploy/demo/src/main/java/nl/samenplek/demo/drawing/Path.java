package nl.samenplek.demo.drawing;

/** The outline of a shape that is no rectangle or circle, in the order a pen would draw it. */
public final class Path {
  private final StringBuilder d = new StringBuilder();

  public static Path from(double x, double y) {
    return new Path().then('M', x, y);
  }

  public Path to(double x, double y) {
    return then('L', x, y);
  }

  public Path move(double x, double y) {
    return then('M', x, y);
  }

  public Path across(double x) {
    return then('H', x);
  }

  public Path down(double y) {
    return then('V', y);
  }

  public Path bend(double cx, double cy, double x, double y) {
    return then('Q', cx, cy, x, y);
  }

  /** A part of a circle, the short way round. */
  public Path arc(double radius, boolean clockwise, double x, double y) {
    return then('A', radius, radius, 0, 0, clockwise ? 1 : 0, x, y);
  }

  public Path close() {
    d.append('Z');
    return this;
  }

  @Override
  public String toString() {
    return d.toString();
  }

  private Path then(char command, double... numbers) {
    d.append(command);
    for (int i = 0; i < numbers.length; i++) {
      d.append(i == 0 ? "" : " ").append(Metres.text(numbers[i]));
    }
    return this;
  }
}
