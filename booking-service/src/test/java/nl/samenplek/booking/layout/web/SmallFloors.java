package nl.samenplek.booking.layout.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.samenplek.booking.Town;

/** Floors as they are brought in, small enough to say what is wrong with one. */
final class SmallFloors {
  private SmallFloors() {}

  static Map<String, Object> place(double x, double y, double rotation) {
    return Map.of("x", x, "y", y, "width", 1.75, "depth", 0.8, "rotation", rotation);
  }

  static Map<String, Object> zone(String id, List<?>... outline) {
    return Map.of(
        "id", id, "name", Map.of("nl", id, "en", id), "wash", 0, "outline", List.of(outline));
  }

  static Map<String, Object> ofKind(String kind, Map<String, Object> floor) {
    return eachWorkplace(floor, (place, workplace) -> workplace.put("kind", kind));
  }

  static Map<String, Object> eachWorkplace(
      Map<String, Object> floor, BiConsumer<Integer, Map<String, Object>> change) {
    var workplaces = new ArrayList<Map<String, Object>>();
    for (var workplace : (List<?>) Objects.requireNonNull(floor.get("workplaces"))) {
      var changed = new HashMap<String, Object>();
      ((Map<?, ?>) workplace).forEach((name, value) -> changed.put((String) name, value));
      change.accept(workplaces.size(), changed);
      workplaces.add(changed);
    }
    var changed = new HashMap<>(floor);
    changed.put("workplaces", workplaces);
    return changed;
  }

  static Map<String, Object> floorWithLabels(String label, String... labels) {
    var ids = IntStream.range(0, labels.length).mapToObj(i -> label + "-" + i);
    return eachWorkplace(
        smallFloor(label, ids.toArray(String[]::new)),
        (place, workplace) -> workplace.put("label", labels[place]));
  }

  static Map<String, Object> smallFloor(String label, String... desks) {
    var workplaces = new ArrayList<Map<String, Object>>();
    for (var desk : desks) {
      workplaces.add(
          Map.of(
              "id",
              desk,
              "label",
              desk,
              "kind",
              "desk",
              "zone",
              "flex",
              "capacity",
              1,
              "place",
              place(2 + 2 * workplaces.size(), 5, 0),
              "seats",
              List.of(Map.of("x", 2 + 2 * workplaces.size(), "y", 5.84, "rotation", 0))));
    }
    return Map.of(
        "site",
        Town.SITE,
        "label",
        label,
        "name",
        Map.of("nl", label, "en", label),
        "ordinal",
        5,
        "plan",
        Map.of("widthMetres", 20, "heightMetres", 10, "northDegrees", 0),
        "drawing",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>",
        "zones",
        List.of(
            Map.of(
                "id",
                "flex",
                "name",
                Map.of("nl", "Flex", "en", "Flex"),
                "wash",
                0,
                "outline",
                List.of(List.of(0, 0), List.of(20, 0), List.of(20, 10), List.of(0, 10)))),
        "workplaces",
        workplaces);
  }
}
