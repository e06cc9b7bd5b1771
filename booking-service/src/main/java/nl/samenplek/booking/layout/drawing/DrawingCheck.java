package nl.samenplek.booking.layout.drawing;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing element by element and names everything that is outside the {@link Vocabulary}.
 * Nothing is repaired or left out: what is stored is byte for byte what was checked. The parser
 * knows no document types and no entities, so nothing can be fetched or blown up.
 */
public final class DrawingCheck {
  public static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_FLAWS = 100;
  private static final int DEEPEST = 32;
  private static final Pattern XML_VERSION =
      Pattern.compile("\\A\\s*<\\?xml\\s+version\\s*=\\s*[\"']([0-9.]{1,9})[\"']");
  static final XMLInputFactory PARSERS = hardened();

  private final XMLStreamReader reader;
  private final double width;
  private final double height;
  private final List<Flaw> flaws;
  private final List<String> open = new ArrayList<>();

  private DrawingCheck(XMLStreamReader reader, double width, double height, List<Flaw> flaws) {
    this.reader = reader;
    this.width = width;
    this.height = height;
    this.flaws = flaws;
  }

  /** All flaws, or the first hundred; empty when the drawing may be shown as it is. */
  public static List<Flaw> flawsIn(String drawing, double widthMetres, double heightMetres) {
    if (drawing.length() > MOST_BYTES
        || drawing.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return List.of(new Flaw("drawing-too-large", String.valueOf(MOST_BYTES), 1));
    }
    var version = XML_VERSION.matcher(drawing);
    if (version.find() && !version.group(1).equals("1.0")) {
      return List.of(new Flaw("xml-version-not-read", version.group(1), 1));
    }
    var flaws = new ArrayList<Flaw>();
    try {
      var reader = PARSERS.createXMLStreamReader(new StringReader(drawing));
      new DrawingCheck(reader, widthMetres, heightMetres, flaws).readAll();
    } catch (XMLStreamException notXml) {
      var at = notXml.getLocation();
      flaws.add(new Flaw("drawing-not-xml", "", at == null ? 1 : at.getLineNumber()));
    }
    return flaws.stream().limit(MOST_FLAWS).toList();
  }

  private void readAll() throws XMLStreamException {
    while (reader.hasNext() && flaws.size() < MOST_FLAWS) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> open.removeLast();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
        default -> flaw("markup-not-allowed", "");
      }
    }
  }

  private void begin() {
    var element = reader.getLocalName();
    var outermost = open.isEmpty();
    checkElement(element, outermost);
    if (open.size() == DEEPEST) {
      flaw("nested-too-deep", element);
    }
    if (reader.getNamespaceCount() > (outermost ? 1 : 0)) {
      flaw("attribute-not-allowed", "xmlns");
    }
    if (outermost) {
      checkViewBox();
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      checkAttribute(element, i);
    }
    open.add(element);
  }

  private void checkElement(String element, boolean outermost) {
    var isOfSvg = Vocabulary.NAMESPACE.equals(reader.getNamespaceURI());
    var written = asWritten(element, Vocabulary.ELEMENTS);
    if (isOfSvg && written.isPresent()) {
      flaw("other-capitals", written.get());
    } else if (outermost && element.equals("svg") && !isOfSvg) {
      flaw("not-in-the-namespace-of-svg", element);
    } else if (outermost && !element.equals("svg")) {
      flaw("begins-with-svg", element);
    } else if (!isAllowed(element, isOfSvg) || (!outermost && element.equals("svg"))) {
      flaw("element-not-allowed", element);
    }
  }

  /** Below an outermost element without the namespace, only what is wrong besides is told. */
  private boolean isAllowed(String element, boolean isOfSvg) {
    var isOfNone = reader.getNamespaceURI() == null;
    return Vocabulary.ELEMENTS.contains(element) && (isOfSvg || isOfNone);
  }

  /** How a word is written that is known with other capitals only. */
  private static Optional<String> asWritten(String word, Set<String> known) {
    return known.contains(word)
        ? Optional.empty()
        : known.stream().filter(word::equalsIgnoreCase).findFirst();
  }

  private void checkAttribute(String element, int index) {
    var name = reader.getAttributeLocalName(index);
    var value = reader.getAttributeValue(index);
    if (element.equals("svg") && name.equals("viewBox")) {
      return;
    }
    var form = element.equals("svg") ? null : Vocabulary.ATTRIBUTES.get(name);
    var known = element.equals("svg") ? Set.of("viewBox") : Vocabulary.ATTRIBUTES.keySet();
    var written = asWritten(name, known);
    if (reader.getAttributeNamespace(index) == null && written.isPresent()) {
      flaw("other-capitals", written.get());
    } else if (form == null || reader.getAttributeNamespace(index) != null) {
      flaw("attribute-not-allowed", name);
    } else if (!form.matcher(value).matches()) {
      flaw("value-not-allowed", name);
    } else if (name.equals("class")) {
      checkClass(value);
    }
  }

  private void checkClass(String value) {
    for (var word : value.split(" ", -1)) {
      if (!Vocabulary.CLASSES.contains(word)) {
        var written = asWritten(word, Vocabulary.CLASSES);
        flaw(written.isPresent() ? "other-capitals" : "class-not-known", written.orElse(word));
      }
    }
  }

  private void checkViewBox() {
    var given = String.valueOf(reader.getAttributeValue(null, "viewBox")).trim().split("[\\s,]+");
    try {
      var fits =
          given.length == 4
              && Double.parseDouble(given[0]) == 0
              && Double.parseDouble(given[1]) == 0
              && Math.abs(Double.parseDouble(given[2]) - width) < 0.001
              && Math.abs(Double.parseDouble(given[3]) - height) < 0.001;
      if (!fits) {
        flaw("view-box-not-the-plan", String.join(" ", given));
      }
    } catch (NumberFormatException notANumber) {
      flaw("view-box-not-the-plan", String.join(" ", given));
    }
  }

  private void text() {
    if (!reader.isWhiteSpace()
        && !(!open.isEmpty() && Vocabulary.WITH_TEXT.contains(open.getLast()))) {
      flaw("text-not-allowed", open.isEmpty() ? "" : open.getLast());
    }
  }

  private void flaw(String code, String what) {
    var shown = what.length() > 40 ? what.substring(0, 40) : what;
    flaws.add(new Flaw(code, shown, reader.getLocation().getLineNumber()));
  }

  private static XMLInputFactory hardened() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("a drawing may not refer to anything");
        });
    return factory;
  }
}
