package nl.samenplek.demo;

import java.util.List;
import nl.samenplek.demo.plans.Workplace;

/** An upright rectangle on the plan, in metres. */
record Box(double left, double top, double right, double bottom) {
  private static final double TOUCH = 0.005;

  static Box of(Workplace workplace) {
    var place = workplace.place();
    boolean upright = place.rotation() % 180 == 0;
    double width = upright ? place.width() : place.depth();
    double height = upright ? place.depth() : place.width();
    return new Box(
        place.x() - width / 2,
        place.y() - height / 2,
        place.x() + width / 2,
        place.y() + height / 2);
  }

  static Box around(List<List<Double>> outline) {
    var x = outline.stream().mapToDouble(List::getFirst).summaryStatistics();
    var y = outline.stream().mapToDouble(List::getLast).summaryStatistics();
    return new Box(x.getMin(), y.getMin(), x.getMax(), y.getMax());
  }

  static Box chair(Workplace.Seat seat) {
    return new Box(seat.x() - 0.23, seat.y() - 0.23, seat.x() + 0.23, seat.y() + 0.23);
  }

  boolean overlaps(Box other) {
    return left < other.right - TOUCH
        && other.left < right - TOUCH
        && top < other.bottom - TOUCH
        && other.top < bottom - TOUCH;
  }

  boolean holds(Box other) {
    return left <= other.left + TOUCH
        && top <= other.top + TOUCH
        && right >= other.right - TOUCH
        && bottom >= other.bottom - TOUCH;
  }

  boolean holds(double x, double y, double margin) {
    return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
  }
}
