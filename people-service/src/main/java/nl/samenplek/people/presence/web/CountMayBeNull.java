package nl.samenplek.people.presence.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the API description that a team's count may be null; annotations cannot say it. */
@Component
class CountMayBeNull implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI api) {
    Schema<?> team = api.getComponents().getSchemas().get("TeamPresence");
    if (team != null) {
      Schema<?> count = new JsonSchema();
      count.setDescription("Null for another team of which fewer than `fewerThan` come");
      count.setAnyOf(List.of(new JsonSchema().$ref("Counts"), new JsonSchema().typesItem("null")));
      team.addProperty("count", count);
    }
  }
}
