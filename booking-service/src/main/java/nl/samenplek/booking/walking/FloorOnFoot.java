package nl.samenplek.booking.walking;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.IntStream.range;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToDoubleFunction;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.DrawnShape;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a floor. The distances from a place to all others are worked out when they are
 * first asked for, and kept. Larger floors than the limits here are measured in straight lines: the
 * table would be too large to keep.
 */
final class FloorOnFoot {
  private static final int MOST_PLACES = 2_000;
  private static final int MOST_SQUARES = 400_000;
  private static final Set<String> STAIRS = Set.of("stairs", "lift");
  private static final Set<String> ALL =
      Set.of(
          "wall-outer",
          "wall-inner",
          "wall-thin",
          "glass",
          "window",
          "railing",
          "column",
          "door-slide",
          "threshold",
          "stairs",
          "lift");

  private final long revision;
  private final List<Workplace> places;
  private final Map<String, Integer> numbers;
  private final @Nullable Squares squares;
  private final List<DrawnShape> stairs;
  private final AtomicReferenceArray<float @Nullable []> rows;

  private FloorOnFoot(Floor floor, @Nullable Squares squares, List<DrawnShape> stairs) {
    this.revision = floor.revision();
    this.places = floor.workplaces();
    this.numbers =
        range(0, places.size())
            .boxed()
            .collect(toUnmodifiableMap(number -> places.get(number).id(), number -> number));
    this.squares = squares;
    this.stairs = stairs;
    this.rows = new AtomicReferenceArray<>(places.size() + 1);
  }

  static FloorOnFoot of(Floor floor, Drawing drawing) {
    var size = floor.plan();
    var fits =
        floor.workplaces().size() <= MOST_PLACES
            && Squares.count(size.widthMetres(), size.heightMetres()) <= MOST_SQUARES;
    if (!fits) {
      return new FloorOnFoot(floor, null, List.of());
    }
    var shapes = drawing.shapes(ALL);
    var stairs = shapes.stream().filter(shape -> STAIRS.contains(shape.kind())).toList();
    var squares = new Squares(size.widthMetres(), size.heightMetres());
    shapes.stream().filter(FloorOnFoot::isWall).forEach(shape -> squares.close(shape.outline()));
    shapes.stream().filter(FloorOnFoot::isDoor).forEach(shape -> squares.open(shape.outline()));
    return new FloorOnFoot(floor, squares.isAllOpen() ? null : squares, stairs);
  }

  private static boolean isDoor(DrawnShape shape) {
    return shape.kind().equals("door-slide") || shape.kind().equals("threshold");
  }

  private static boolean isWall(DrawnShape shape) {
    return !isDoor(shape) && !STAIRS.contains(shape.kind());
  }

  long revision() {
    return revision;
  }

  ToDoubleFunction<Workplace> from(Workplace place) {
    var number = numbers.get(place.id());
    if (squares == null || number == null) {
      return other -> place.place().metresTo(other.place());
    }
    var row = row(number, squares);
    return other -> {
      var at = numbers.get(other.id());
      return at == null ? place.place().metresTo(other.place()) : row[at];
    };
  }

  ToDoubleFunction<Workplace> fromTheStairs(Workplace onAnotherFloor) {
    if (squares == null || stairs.isEmpty()) {
      return place -> onAnotherFloor.place().metresTo(place.place());
    }
    var row = row(places.size(), squares);
    return place -> {
      var at = numbers.get(place.id());
      return at == null ? onAnotherFloor.place().metresTo(place.place()) : row[at];
    };
  }

  /** Two may work out the same row at once: it is the same. */
  private float[] row(int number, Squares squares) {
    var known = rows.get(number);
    if (known != null) {
      return known;
    }
    var row = number == places.size() ? walkFromTheStairs(squares) : walk(number, squares);
    rows.set(number, row);
    return row;
  }

  private float[] walk(int number, Squares squares) {
    var from = places.get(number).place();
    var begin = squares.nearestOpen(from.x(), from.y());
    var walked = squares.metresFrom(begin);
    var row = new float[places.size()];
    for (int at = 0; at < row.length; at++) {
      var to = places.get(at).place();
      var end = squares.nearestOpen(to.x(), to.y());
      var straight = from.metresTo(to);
      row[at] =
          (float)
              (squares.see(begin, end) ? straight : Math.max(straight, walked.applyAsDouble(end)));
    }
    return row;
  }

  private float[] walkFromTheStairs(Squares squares) {
    var feet =
        stairs.stream()
            .map(shape -> shape.outline().getBounds2D())
            .mapToInt(box -> squares.nearestOpen(box.getCenterX(), box.getCenterY()))
            .toArray();
    var walked = squares.metresFrom(feet);
    var row = new float[places.size()];
    for (int at = 0; at < row.length; at++) {
      var to = places.get(at).place();
      row[at] = (float) walked.applyAsDouble(squares.nearestOpen(to.x(), to.y()));
    }
    return row;
  }
}
