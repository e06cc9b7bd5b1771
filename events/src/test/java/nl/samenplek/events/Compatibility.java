package nl.samenplek.events;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whether events of a later schema can be read by those who know the earlier one, and the other way
 * round: only optional fields may be added, and nothing else may change but words.
 */
final class Compatibility {

  private Compatibility() {}

  static List<String> complaints(JsonNode earlier, JsonNode later) {
    var complaints = new ArrayList<String>();
    var before = earlier.path("properties");
    var after = later.path("properties");
    for (var field : before.propertyNames()) {
      if (!after.has(field)) {
        complaints.add(field + " was removed");
      } else if (!meaning(before.path(field)).equals(meaning(after.path(field)))) {
        complaints.add(field + " means something else");
      }
    }
    var required = names(later.path("required"));
    required.removeAll(names(earlier.path("required")));
    required.forEach(field -> complaints.add(field + " became required"));
    var optional = names(earlier.path("required"));
    optional.removeAll(names(later.path("required")));
    optional.stream()
        .filter(after::has)
        .forEach(field -> complaints.add(field + " became optional"));
    return complaints;
  }

  private static JsonNode meaning(JsonNode property) {
    var copy = property.deepCopy();
    if (copy.isObject()) {
      copy.asObject().remove("description");
    }
    return copy;
  }

  private static TreeSet<String> names(JsonNode list) {
    var names = new TreeSet<String>();
    list.forEach(name -> names.add(name.asString()));
    return names;
  }
}
