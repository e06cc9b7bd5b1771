package nl.samenplek.booking.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.policy.Refusal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the description of the API with the approved one, {@code openapi.json} in this module.
 * After a change that is meant: {@code mvn -pl booking-service test -Dtest=OpenApiTest
 * -Dopenapi.approve=true}, then read the difference.
 */
class OpenApiTest extends Running {
  private static final Path APPROVED = Path.of("openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  @Test
  void isTheApprovedOne() throws IOException {
    var now = JSON.writeValueAsString(JSON.treeToValue(document(), Object.class)) + "\n";
    if (Boolean.getBoolean("openapi.approve")) {
      Files.writeString(APPROVED, now);
    }

    assertThat(now).isEqualTo(Files.readString(APPROVED));
  }

  @Test
  void isOpenToEverybodyAndEveryOrigin() {
    var answer = asNobody().get("/openapi.json", "Origin", "https://elsewhere.example");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
    assertThat(answer.json().path("info").path("contact").path("email").asString()).isNotBlank();
  }

  @Test
  void describesEveryOperationWithASummaryAndAnswers() {
    var bare = new ArrayList<String>();
    for (var path : document().path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        var it = operation.getValue();
        if (it.path("summary").asString("").isBlank() || it.path("responses").isEmpty()) {
          bare.add(operation.getKey() + " " + path.getKey());
        }
      }
    }

    assertThat(bare).isEmpty();
  }

  @Test
  void namesEveryRefusal() {
    var text = document().toString();
    var unnamed = new TreeSet<String>();
    for (var kind : Refusal.class.getPermittedSubclasses()) {
      var code =
          kind.getSimpleName()
              .replaceAll("(?<=.)(?=[A-Z])", "-")
              .toLowerCase(java.util.Locale.ROOT);
      if (!text.contains("`" + code + "`")) {
        unnamed.add(code);
      }
    }

    assertThat(unnamed).isEmpty();
  }

  private JsonNode document() {
    return asNobody().get("/openapi.json").json();
  }
}
