package nl.samenplek.booking.layout;

import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.Workplace.Place;

/** The floor that a place takes: a turned rectangle, by its corners in order, in metres. */
public record Footprint(List<Corner> corners) {
  /** What may be drawn askew without anybody minding. */
  private static final double ASKEW = 0.05;

  public record Corner(double x, double y) {
    private double along(double dx, double dy) {
      return x * dx + y * dy;
    }
  }

  public static Footprint of(Place place) {
    var angle = Math.toRadians(place.rotation());
    var wide = new Corner(Math.cos(angle) * place.width() / 2, Math.sin(angle) * place.width() / 2);
    var deep =
        new Corner(-Math.sin(angle) * place.depth() / 2, Math.cos(angle) * place.depth() / 2);
    return new Footprint(
        List.of(
            new Corner(place.x() - wide.x - deep.x, place.y() - wide.y - deep.y),
            new Corner(place.x() + wide.x - deep.x, place.y() + wide.y - deep.y),
            new Corner(place.x() + wide.x + deep.x, place.y() + wide.y + deep.y),
            new Corner(place.x() - wide.x + deep.x, place.y() - wide.y + deep.y)));
  }

  public boolean liesOn(Floor.Plan plan) {
    return corners.stream()
        .allMatch(
            corner ->
                corner.x >= -ASKEW
                    && corner.y >= -ASKEW
                    && corner.x <= plan.widthMetres() + ASKEW
                    && corner.y <= plan.heightMetres() + ASKEW);
  }

  /** Whether no straight line parts the two: they share more floor than could be drawn askew. */
  public boolean overlaps(Footprint other) {
    return Stream.of(this, other)
        .flatMap(one -> Stream.of(one.side(0, 1), one.side(1, 2)))
        .allMatch(side -> sharedAlong(side, other) > ASKEW);
  }

  public double left() {
    return corners.stream().mapToDouble(Corner::x).min().orElseThrow();
  }

  public double right() {
    return corners.stream().mapToDouble(Corner::x).max().orElseThrow();
  }

  private double sharedAlong(Corner side, Footprint other) {
    var own = range(side);
    var its = other.range(side);
    return Math.min(own[1], its[1]) - Math.max(own[0], its[0]);
  }

  private double[] range(Corner side) {
    var shadow = corners.stream().mapToDouble(corner -> corner.along(side.x, side.y));
    var all = shadow.summaryStatistics();
    return new double[] {all.getMin(), all.getMax()};
  }

  /** The direction of a side, one metre long. */
  private Corner side(int from, int to) {
    var dx = corners.get(to).x - corners.get(from).x;
    var dy = corners.get(to).y - corners.get(from).y;
    var length = Math.hypot(dx, dy);
    return new Corner(dx / length, dy / length);
  }
}
