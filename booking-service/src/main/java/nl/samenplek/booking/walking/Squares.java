package nl.samenplek.booking.walking;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * A floor as squares of a quarter of a metre, open or closed by a wall. Every square that a wall
 * touches is closed; the narrowest door leaves at least one open. Steps go to all eight sides, and
 * not round the corner of a wall.
 *
 * <p>Going into a wall is possible and costs a hundred metres. So a room whose door was not drawn
 * is far away, and still nearer than one behind two such walls; nothing is out of reach.
 */
final class Squares {
  private static final double SIDE = 0.25;
  private static final int STRAIGHT = 5;
  private static final int ACROSS = 7;
  private static final int INTO_A_WALL = 2_000;
  private static final int REACH = 6;
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final int columns;
  private final int rows;
  private final BitSet closed = new BitSet();

  Squares(double width, double height) {
    this.columns = columns(width);
    this.rows = columns(height);
  }

  static long count(double width, double height) {
    return (long) columns(width) * columns(height);
  }

  private static int columns(double metres) {
    return Math.max(1, (int) Math.ceil(metres / SIDE));
  }

  boolean isAllOpen() {
    return closed.isEmpty();
  }

  void close(Shape shape) {
    set(shape, true);
  }

  void open(Shape shape) {
    set(shape, false);
  }

  private void set(Shape shape, boolean toClosed) {
    var strokes = new FlatteningPathIterator(shape.getPathIterator(null), 0.05);
    var pen = new double[6];
    var at = new double[2];
    var start = new double[2];
    for (; !strokes.isDone(); strokes.next()) {
      var kind = strokes.currentSegment(pen);
      var to = kind == PathIterator.SEG_CLOSE ? start.clone() : Arrays.copyOf(pen, 2);
      if (kind == PathIterator.SEG_MOVETO) {
        start = to.clone();
      } else {
        stroke(new Line2D.Double(at[0], at[1], to[0], to[1]), toClosed);
      }
      at = to;
    }
    fill(shape, toClosed);
  }

  private void stroke(Line2D line, boolean toClosed) {
    var box = line.getBounds2D();
    for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
      for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
        if (line.intersects(column * SIDE, row * SIDE, SIDE, SIDE)) {
          put(column, row, toClosed);
        }
      }
    }
  }

  private void fill(Shape shape, boolean toClosed) {
    var box = shape.getBounds2D();
    for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
      for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
        if (shape.contains((column + 0.5) * SIDE, (row + 0.5) * SIDE)) {
          put(column, row, toClosed);
        }
      }
    }
  }

  private void put(int column, int row, boolean toClosed) {
    if (column >= 0 && column < columns && row >= 0 && row < rows) {
      closed.set(row * columns + column, toClosed);
    }
  }

  private static int cell(double metres) {
    return (int) Math.floor(metres / SIDE);
  }

  /** The open square nearest to that point, as far as a desk may stand in a wall. */
  int nearestOpen(double x, double y) {
    var column = Math.clamp(cell(x), 0, columns - 1);
    var row = Math.clamp(cell(y), 0, rows - 1);
    for (int ring = 0; ring <= REACH; ring++) {
      var best = -1;
      var least = Double.MAX_VALUE;
      for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        for (int c = Math.max(0, column - ring); c <= Math.min(columns - 1, column + ring); c++) {
          var away = Math.hypot(centre(c) - x, centre(r) - y);
          if (!closed.get(r * columns + c) && away < least) {
            least = away;
            best = r * columns + c;
          }
        }
      }
      if (best >= 0) {
        return best;
      }
    }
    return row * columns + column;
  }

  private static double centre(int cell) {
    return (cell + 0.5) * SIDE;
  }

  /** Whether no wall stands between the two squares. */
  boolean see(int one, int other) {
    var fromX = one % columns;
    var fromY = one / columns;
    var acrossX = other % columns - fromX;
    var acrossY = other / columns - fromY;
    var steps = 2 * Math.max(Math.abs(acrossX), Math.abs(acrossY));
    for (int step = 0; step <= steps; step++) {
      var along = steps == 0 ? 0 : (double) step / steps;
      var column = (int) Math.round(fromX + acrossX * along);
      var row = (int) Math.round(fromY + acrossY * along);
      if (closed.get(row * columns + column)) {
        return false;
      }
    }
    return true;
  }

  /** The walk from the nearest of these squares to any square, in metres. */
  IntToDoubleFunction metresFrom(int... begins) {
    var walked = new int[columns * rows];
    Arrays.fill(walked, UNKNOWN);
    var frontier = new Frontier(INTO_A_WALL + ACROSS);
    for (var begin : begins) {
      walked[begin] = 0;
      frontier.add(0, begin);
    }
    for (var square = frontier.next(); square >= 0; square = frontier.next()) {
      if (walked[square] == frontier.distance()) {
        stepAround(square, walked, frontier);
      }
    }
    return square -> walked[square] * SIDE / STRAIGHT;
  }

  private void stepAround(int square, int[] walked, Frontier frontier) {
    var column = square % columns;
    var row = square / columns;
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        var isInside =
            column + right >= 0 && column + right < columns && row + down >= 0 && row + down < rows;
        var next = square + down * columns + right;
        if (isInside && next != square && !isRoundACorner(square, down, right)) {
          var step = down == 0 || right == 0 ? STRAIGHT : ACROSS;
          var intoWall = closed.get(next) && !closed.get(square) ? INTO_A_WALL : 0;
          var distance = walked[square] + step + intoWall;
          if (distance < walked[next]) {
            walked[next] = distance;
            frontier.add(distance, next);
          }
        }
      }
    }
  }

  private boolean isRoundACorner(int square, int down, int right) {
    return down != 0
        && right != 0
        && (closed.get(square + right) || closed.get(square + down * columns));
  }
}
