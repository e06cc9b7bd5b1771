package nl.samenplek.events.delivery;

import nl.samenplek.events.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON and back. Fields that this release does not know are passed over. */
public final class EventJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(
              inclusion ->
                  inclusion.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();

  public String write(Event event) {
    return mapper.writeValueAsString(event);
  }

  public <E extends Event> E read(String data, Class<E> type) {
    return mapper.readValue(data, type);
  }
}
