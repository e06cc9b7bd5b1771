package nl.samenplek.booking.layout.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.samenplek.booking.layout.DrawnShape;
import org.jspecify.annotations.Nullable;

/** Reads the shapes of a checked drawing, turned and moved as its groups say. */
public final class DrawnShapes {
  private static final Pattern STEP = Pattern.compile("(translate|rotate|scale)\\(([^)]*)\\)");

  private final XMLStreamReader reader;
  private final Set<String> kinds;
  private final Deque<AffineTransform> frames = new ArrayDeque<>();
  private final List<DrawnShape> found = new ArrayList<>();

  private DrawnShapes(XMLStreamReader reader, Set<String> kinds) {
    this.reader = reader;
    this.kinds = kinds;
    frames.push(new AffineTransform());
  }

  /** The shapes of these kinds, in the order in which they are drawn; none of what is no XML. */
  public static List<DrawnShape> in(String drawing, Set<String> kinds) {
    try {
      var reader = DrawingCheck.PARSERS.createXMLStreamReader(new StringReader(drawing));
      return new DrawnShapes(reader, kinds).readAll();
    } catch (XMLStreamException notXml) {
      return List.of();
    }
  }

  private List<DrawnShape> readAll() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> frames.pop();
        default -> {}
      }
    }
    return found;
  }

  private void begin() {
    var frame = new AffineTransform(frames.element());
    frame.concatenate(transform(reader.getAttributeValue(null, "transform")));
    frames.push(frame);
    for (var word : attribute("class").split(" ")) {
      var outline = kinds.contains(word) ? outline() : null;
      if (outline != null) {
        found.add(new DrawnShape(word, frame.createTransformedShape(outline)));
      }
    }
  }

  private @Nullable Shape outline() {
    return switch (reader.getLocalName()) {
      case "rect" ->
          new Rectangle2D.Double(number("x"), number("y"), number("width"), number("height"));
      case "line" -> new Line2D.Double(number("x1"), number("y1"), number("x2"), number("y2"));
      case "circle" -> round(number("r"), number("r"));
      case "ellipse" -> round(number("rx"), number("ry"));
      case "polyline" -> PenStrokes.of("M" + attribute("points"));
      case "polygon" -> PenStrokes.of("M" + attribute("points") + "Z");
      case "path" -> PenStrokes.of(attribute("d"));
      default -> null;
    };
  }

  private Shape round(double rx, double ry) {
    return new Ellipse2D.Double(number("cx") - rx, number("cy") - ry, 2 * rx, 2 * ry);
  }

  private String attribute(String name) {
    var value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The check lets a lone sign or nothing pass as a number: that is nought. */
  private double number(String name) {
    var value = attribute(name);
    return value.chars().anyMatch(Character::isDigit) ? Double.parseDouble(value) : 0;
  }

  private static AffineTransform transform(@Nullable String given) {
    var all = new AffineTransform();
    var steps = STEP.matcher(given == null ? "" : given);
    while (steps.find()) {
      var n = PenStrokes.numbers(steps.group(2));
      if (n.isEmpty()) {
        continue;
      }
      switch (steps.group(1)) {
        case "translate" -> all.translate(n.getFirst(), n.size() > 1 ? n.get(1) : 0);
        case "scale" -> all.scale(n.getFirst(), n.size() > 1 ? n.get(1) : n.getFirst());
        default ->
            all.rotate(
                Math.toRadians(n.getFirst()),
                n.size() > 2 ? n.get(1) : 0,
                n.size() > 2 ? n.get(2) : 0);
      }
    }
    return all;
  }
}
