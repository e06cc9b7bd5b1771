package nl.samenplek.demo.plans;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A floor as a file that people can read: one line for every zone and every workplace. */
public final class FloorFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(SerializationFeature.INDENT_OUTPUT).build();

  private FloorFile() {}

  public static String text(Floor floor) {
    return """
    {
      "id": %s, "site": %s, "label": %s, "ordinal": %d,
      "name": %s,
      "plan": %s,
      "zones": [
    %s
      ],
      "workplaces": [
    %s
      ]
    }
    """
        .formatted(
            JSON.writeValueAsString(floor.id()),
            JSON.writeValueAsString(floor.site()),
            JSON.writeValueAsString(floor.label()),
            floor.ordinal(),
            JSON.writeValueAsString(floor.name()),
            JSON.writeValueAsString(floor.plan()),
            lines(floor.zones()),
            lines(floor.workplaces()));
  }

  private static String lines(List<?> items) {
    return items.stream()
        .map(item -> "    " + JSON.writeValueAsString(item))
        .collect(Collectors.joining(",\n"));
  }
}
