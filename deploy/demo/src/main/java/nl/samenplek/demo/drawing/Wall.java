package nl.samenplek.demo.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight wall along x or y. Openings are given by their place on that axis, in metres of the
 * plan; a door as hinge and latch, with the side it opens to (+1 to the right or down, −1 to the
 * left or up).
 */
public final class Wall {
  private record Gap(double from, double until) {}

  private final String kind;
  private final boolean level;
  private final double across;
  private final double from;
  private final double until;
  private final double thickness;
  private final List<Gap> gaps = new ArrayList<>();
  private final Layer openings = new Layer();

  Wall(String kind, double thickness, double x1, double y1, double x2, double y2) {
    this.kind = kind;
    this.thickness = thickness;
    this.level = y1 == y2;
    this.across = level ? y1 : x1;
    this.from = level ? Math.min(x1, x2) : Math.min(y1, y2);
    this.until = level ? Math.max(x1, x2) : Math.max(y1, y2);
  }

  public Wall window(double at, double length) {
    box("window", at, at + length, thickness);
    line("window-pane", at, across, at + length, across);
    return this;
  }

  /** Windows of one length at several places. */
  public Wall windows(double length, double... places) {
    for (double at : places) {
      window(at, length);
    }
    return this;
  }

  public Wall opening(double a, double b) {
    gaps.add(new Gap(Math.min(a, b), Math.max(a, b)));
    return this;
  }

  public Wall door(double hinge, double latch, int side) {
    double leaf = Math.abs(latch - hinge);
    double tip = across + side * leaf;
    boolean clockwise = (latch > hinge) == (side < 0) == level;
    openings.path("door-swing", start(hinge, tip).arc(leaf, clockwise, x(latch), y(latch)));
    line("door", hinge, across, hinge, tip);
    return opening(hinge, latch);
  }

  /** Two leaves that meet in the middle. */
  public Wall doubleDoor(double a, double b, int side) {
    return door(a, (a + b) / 2, side).door(b, (a + b) / 2, side);
  }

  /** Leaves that slide before the wall, as of a lift or an entrance. */
  public Wall sliding(double a, double b) {
    double middle = (a + b) / 2;
    box("door-slide", a, middle, 0.06);
    box("door-slide", middle, b, 0.06);
    return opening(a, b);
  }

  void draw(Layer layer) {
    gaps.sort(Comparator.comparing(Gap::from));
    double reach = isGlass() ? 0 : thickness / 2;
    double at = from - reach;
    for (Gap gap : gaps) {
      piece(layer, at, gap.from);
      at = gap.until;
    }
    piece(layer, at, until + reach);
  }

  boolean isGlass() {
    return kind.equals("glass");
  }

  Layer openings() {
    return openings;
  }

  private void piece(Layer layer, double a, double b) {
    if (b - a > 0.005) {
      box(layer, kind, a, b, thickness);
    }
  }

  private void box(String kind, double a, double b, double depth) {
    box(openings, kind, a, b, depth);
  }

  private void box(Layer layer, String kind, double a, double b, double depth) {
    if (level) {
      layer.rect(kind, a, across - depth / 2, b - a, depth);
    } else {
      layer.rect(kind, across - depth / 2, a, depth, b - a);
    }
  }

  private void line(String kind, double along1, double across1, double along2, double across2) {
    if (level) {
      openings.line(kind, along1, across1, along2, across2);
    } else {
      openings.line(kind, across1, along1, across2, along2);
    }
  }

  private Path start(double along, double beside) {
    return level ? Path.from(along, beside) : Path.from(beside, along);
  }

  private double x(double along) {
    return level ? along : across;
  }

  private double y(double along) {
    return level ? across : along;
  }
}
