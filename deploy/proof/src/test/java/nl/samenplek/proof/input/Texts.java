package nl.samenplek.proof.input;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts in a JSON document, each by its pointer; of a list, those of the first item. */
final class Texts {
  private Texts() {}

  static List<String> of(JsonNode node) {
    return in(node, "").toList();
  }

  private static Stream<String> in(JsonNode node, String at) {
    return switch (node) {
      case ObjectNode object ->
          object.propertyStream().flatMap(one -> in(one.getValue(), at + "/" + one.getKey()));
      case ArrayNode list -> list.isEmpty() ? Stream.of() : in(list.get(0), at + "/0");
      default -> node.isString() ? Stream.of(at) : Stream.of();
    };
  }

  static JsonNode replaced(JsonNode document, String pointer, JsonNode value) {
    var place = JsonPointer.compile(pointer);
    var parent = document.at(place.head());
    if (parent instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), value);
    } else if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    }
    return document;
  }
}
