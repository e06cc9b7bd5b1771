package nl.samenplek.demo.drawing;

import java.util.function.Consumer;

/** One layer of a drawing; every shape gets a class and nothing else that styles it. */
public final class Layer {
  private final StringBuilder svg = new StringBuilder();

  public Layer rect(String kind, double x, double y, double width, double height) {
    return rounded(kind, x, y, width, height, 0);
  }

  public Layer rounded(String kind, double x, double y, double w, double h, double radius) {
    var corner = radius > 0 ? number("rx", radius) : "";
    return add("rect", kind, number("x", x) + number("y", y) + size(w, h) + corner);
  }

  public Layer line(String kind, double x1, double y1, double x2, double y2) {
    return add(
        "line", kind, number("x1", x1) + number("y1", y1) + number("x2", x2) + number("y2", y2));
  }

  public Layer circle(String kind, double x, double y, double radius) {
    return add("circle", kind, number("cx", x) + number("cy", y) + number("r", radius));
  }

  public Layer ellipse(String kind, double x, double y, double rx, double ry) {
    return add(
        "ellipse", kind, number("cx", x) + number("cy", y) + number("rx", rx) + number("ry", ry));
  }

  public Layer path(String kind, Path path) {
    return add("path", kind, " d=\"" + path + '"');
  }

  /** A word, vertically centred on y; it begins at x. */
  public Layer wordAt(String kind, double x, double y, String word) {
    return text(kind, x, y, "start", word);
  }

  /** A word centred on the point. */
  public Layer word(String kind, double x, double y, String word) {
    return text(kind, x, y, "middle", word);
  }

  /** Draws in a frame whose origin lies at x, y and that is turned clockwise. */
  public Layer at(double x, double y, double degrees, Consumer<Layer> what) {
    var turn = degrees == 0 ? "" : " rotate(" + Metres.text(degrees) + ")";
    svg.append("<g transform=\"translate(%s %s)".formatted(Metres.text(x), Metres.text(y)));
    svg.append(turn).append("\">\n");
    what.accept(this);
    svg.append("</g>\n");
    return this;
  }

  void append(Layer other) {
    svg.append(other.svg);
  }

  boolean isEmpty() {
    return svg.isEmpty();
  }

  @Override
  public String toString() {
    return svg.toString();
  }

  private Layer text(String kind, double x, double y, String anchor, String word) {
    var height =
        switch (kind) {
          case "label-sign" -> 0.34;
          case "label-outside" -> 0.47;
          default -> 0.41;
        };
    svg.append("<text class=\"").append(kind).append('"').append(number("x", x));
    svg.append(number("y", y)).append(" text-anchor=\"").append(anchor);
    svg.append("\" dominant-baseline=\"central\"").append(number("font-size", height));
    svg.append('>').append(word.replace("&", "&amp;").replace("<", "&lt;")).append("</text>\n");
    return this;
  }

  private Layer add(String element, String kind, String attributes) {
    svg.append('<').append(element).append(" class=\"").append(kind).append('"');
    svg.append(attributes).append("/>\n");
    return this;
  }

  private static String size(double width, double height) {
    return number("width", width) + number("height", height);
  }

  private static String number(String name, double value) {
    return " " + name + "=\"" + Metres.text(value) + '"';
  }
}
