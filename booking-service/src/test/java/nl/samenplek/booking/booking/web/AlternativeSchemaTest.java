package nl.samenplek.booking.booking.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import org.junit.jupiter.api.Test;

class AlternativeSchemaTest {

  @Test
  void saysWhatTheAlternativesInAProblemAre() {
    var problem = new ObjectSchema();
    problem.addProperty("alternatives", new ArraySchema());
    var document = new OpenAPI().components(new Components().addSchemas("Problem", problem));

    new AlternativeSchema().alternativesInProblems().customise(document);

    assertThat(document.getComponents().getSchemas()).containsKeys("Alternative", "Words");
    var alternatives = requireNonNull(problem.getProperties().get("alternatives"));
    assertThat(alternatives.getItems().get$ref()).isEqualTo("#/components/schemas/Alternative");
  }
}
