package nl.samenplek.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
record Reply(int status, String body) {
  private static final JsonMapper JSON = new JsonMapper();

  boolean isYes() {
    return status / 100 == 2;
  }

  /** Whether the input was refused, and for this one reason only. */
  boolean isRefusedOnlyFor(String code) {
    return status == 400
        && !json().path("findings").isEmpty()
        && json()
            .path("findings")
            .valueStream()
            .allMatch(finding -> finding.path("code").asString("").equals(code));
  }

  JsonNode accepted(String item) {
    if (!isYes()) {
      throw new SeedingRefused("Refused: %s: %d %s".formatted(item, status, body));
    }
    return json();
  }

  private JsonNode json() {
    return JSON.readTree(body);
  }
}
