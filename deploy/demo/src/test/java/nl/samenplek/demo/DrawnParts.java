package nl.samenplek.demo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The elements of a drawing, read back from its text. */
final class DrawnParts {
  private DrawnParts() {}

  static List<Element> of(String svg) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      var root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
      var parts = new ArrayList<Element>();
      parts.add(root);
      var all = root.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        parts.add((Element) all.item(i));
      }
      return parts;
    } catch (Exception unreadable) {
      throw new AssertionError("The drawing is not well-formed", unreadable);
    }
  }

  /** Walls, glass and columns, which all are upright rectangles. */
  static List<Box> walls(String svg) {
    return of(svg).stream()
        .filter(part -> part.getTagName().equals("rect"))
        .filter(part -> part.getAttribute("class").matches("wall-outer|wall-inner|glass|column"))
        .map(
            part ->
                new Box(
                    number(part, "x"),
                    number(part, "y"),
                    number(part, "x") + number(part, "width"),
                    number(part, "y") + number(part, "height")))
        .toList();
  }

  private static double number(Element part, String name) {
    return Double.parseDouble(part.getAttribute(name));
  }
}
