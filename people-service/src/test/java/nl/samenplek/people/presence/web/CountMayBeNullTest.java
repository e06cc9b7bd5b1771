package nl.samenplek.people.presence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CountMayBeNullTest {

  @Test
  void saysThatATeamIsCountedOrNot() {
    ObjectSchema team = new ObjectSchema();

    new CountMayBeNull().customise(document(Map.of("TeamPresence", team)));

    Schema<?> count = Objects.requireNonNull(team.getProperties().get("count"));
    assertThat(count.getDescription()).contains("fewerThan");
    assertThat(count.getAnyOf()).hasSize(2);
    assertThat(count.getAnyOf().getFirst().get$ref()).isEqualTo("#/components/schemas/Counts");
  }

  @Test
  void leavesOtherDocumentsAlone() {
    ObjectSchema other = new ObjectSchema();

    new CountMayBeNull().customise(document(Map.of("Other", other)));

    assertThat(other.getProperties()).isNull();
  }

  @SuppressWarnings("rawtypes")
  private static OpenAPI document(Map<String, Schema> schemas) {
    return new OpenAPI().components(new Components().schemas(schemas));
  }
}
