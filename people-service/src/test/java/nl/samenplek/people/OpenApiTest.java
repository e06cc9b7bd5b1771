package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API is what {@code openapi.json} says; a change of it is a change of that file. After a
 * change that is meant: {@code mvn -pl people-service test -Dtest=OpenApiTest
 * -Dopenapi.approve=true}, then read the difference.
 */
class OpenApiTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Reply answer = Service.shared().withToken(null).get("/openapi.json");

  @Test
  void isAsApproved() throws IOException {
    JsonNode now = answer.hasStatus(200).json();
    if (Boolean.getBoolean("openapi.approve")) {
      Files.writeString(Path.of("openapi.json"), JSON.writeValueAsString(now) + "\n");
    }
    JsonNode approved = JSON.readTree(Files.readString(Path.of("openapi.json")));

    assertThat(JSON.writeValueAsString(now)).isEqualTo(JSON.writeValueAsString(approved));
  }

  @Test
  void isOpenToEverybodyAndSaysItsVersion() {
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("API-Version")).isEqualTo(answer.text("/info/version"));
    assertThat(answer.text("/openapi")).startsWith("3.1");
  }

  @Test
  void describesEveryOperationInWords() {
    JsonNode paths = answer.json().at("/paths");

    assertThat(paths.propertyNames()).hasSize(18).noneMatch(p -> p.contains("/v1"));
    paths.forEach(
        path ->
            path.forEach(
                operation -> {
                  assertThat(operation.path("operationId").asString()).isNotBlank();
                  assertThat(operation.path("summary").asString()).isNotBlank();
                }));
  }
}
