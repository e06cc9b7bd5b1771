package nl.samenplek.booking.layout.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the strokes of a path. Bends are kept to their chord, which is near enough to know what
 * stands where; what cannot be read ends the path.
 */
final class PenStrokes {
  private static final Pattern WORD =
      Pattern.compile("[MmLlHhVvCcSsQqTtAaZz]|-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");

  private final Path2D path = new Path2D.Double();
  private final List<String> words;
  private int at;

  private PenStrokes(List<String> words) {
    this.words = words;
  }

  static Path2D of(String strokes) {
    return new PenStrokes(words(strokes)).read();
  }

  static List<Double> numbers(String list) {
    return words(list).stream().map(Double::valueOf).toList();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private Path2D read() {
    var command = 'M';
    while (at < words.size()) {
      if (Character.isLetter(words.get(at).charAt(0))) {
        command = words.get(at++).charAt(0);
      }
      if (!draw(command)) {
        break;
      }
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
    return path;
  }

  /** One stroke; false when its numbers are not there. */
  private boolean draw(char command) {
    var kind = Character.toUpperCase(command);
    if (kind == 'Z') {
      if (path.getCurrentPoint() != null) {
        path.closePath();
      }
      return at >= words.size() || Character.isLetter(words.get(at).charAt(0));
    }
    var needed = needed(kind);
    var given = new ArrayList<Double>();
    while (given.size() < needed && at < words.size() && !isLetter(words.get(at))) {
      given.add(Double.valueOf(words.get(at++)));
    }
    if (given.size() < needed) {
      return false;
    }
    var end = end(command, given);
    if (kind == 'M' || path.getCurrentPoint() == null) {
      path.moveTo(end.getX(), end.getY());
    } else {
      path.lineTo(end.getX(), end.getY());
    }
    return true;
  }

  private Point2D end(char command, List<Double> given) {
    var pen = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
    var isRelative = Character.isLowerCase(command);
    var fromX = isRelative ? pen.getX() : 0;
    var fromY = isRelative ? pen.getY() : 0;
    return switch (Character.toUpperCase(command)) {
      case 'H' -> new Point2D.Double(fromX + given.getFirst(), pen.getY());
      case 'V' -> new Point2D.Double(pen.getX(), fromY + given.getFirst());
      default -> new Point2D.Double(fromX + given.get(given.size() - 2), fromY + given.getLast());
    };
  }

  private static int needed(char kind) {
    return switch (kind) {
      case 'H', 'V' -> 1;
      case 'C' -> 6;
      case 'S', 'Q' -> 4;
      case 'A' -> 7;
      default -> 2;
    };
  }

  private static boolean isLetter(String word) {
    return Character.isLetter(word.charAt(0));
  }
}
