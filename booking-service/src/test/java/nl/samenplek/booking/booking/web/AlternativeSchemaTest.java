package nl.samenplek.booking.booking.web;

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
    assertThat(problem.getProperties().get("alternatives").getItems().get$ref())
        .isEqualTo("#/components/schemas/Alternative");
  }
}
