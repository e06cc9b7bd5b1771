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
    compare("", earlier, later, complaints);
    return complaints;
  }

  /** Objects within objects, and within lists, are held to the same. */
  private static void compare(
      String path, JsonNode earlier, JsonNode later, List<String> complaints) {
    var before = earlier.path("properties");
    var after = later.path("properties");
    for (var field : before.propertyNames()) {
      var name = path + field;
      if (!after.has(field)) {
        complaints.add(name + " was removed");
      } else if (!meaning(before.path(field)).equals(meaning(after.path(field)))) {
        complaints.add(name + " means something else");
      } else {
        compare(name + ".", before.path(field), after.path(field), complaints);
        compare(
            name + ".",
            before.path(field).path("items"),
            after.path(field).path("items"),
            complaints);
      }
    }
    var required = names(later.path("required"));
    required.removeAll(names(earlier.path("required")));
    required.forEach(field -> complaints.add(path + field + " became required"));
    var optional = names(earlier.path("required"));
    optional.removeAll(names(later.path("required")));
    optional.stream()
        .filter(after::has)
        .forEach(field -> complaints.add(path + field + " became optional"));
  }

  /** All that is said of a field but words, and what is said of the fields within it. */
  private static JsonNode meaning(JsonNode property) {
    var copy = property.deepCopy();
    if (copy.isObject()) {
      copy.asObject().remove(List.of("description", "properties", "required"));
      if (copy.has("items")) {
        copy.asObject().set("items", meaning(copy.path("items")));
      }
    }
    return copy;
  }

  private static TreeSet<String> names(JsonNode list) {
    var names = new TreeSet<String>();
    list.forEach(name -> names.add(name.asString()));
    return names;
  }
}
