package nl.samenplek.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts as JSON, the way delivery writes and reads them. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Json() {}

  static JsonNode tree(String text) {
    return MAPPER.readTree(text);
  }

  static JsonNode tree(Event event) {
    return MAPPER.readTree(MAPPER.writeValueAsString(event));
  }

  static Event read(JsonNode json, EventType type) {
    return MAPPER.treeToValue(json, type.record());
  }
}
