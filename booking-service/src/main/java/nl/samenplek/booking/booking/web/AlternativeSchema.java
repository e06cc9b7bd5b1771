package nl.samenplek.booking.booking.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.alternatives.Alternatives;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what a problem's alternatives are here. */
@Configuration(proxyBeanMethods = false)
class AlternativeSchema {
  @Bean
  OpenApiCustomizer alternativesInProblems() {
    return document -> {
      var schemas = document.getComponents().getSchemas();
      ModelConverters.getInstance(true).readAll(Alternative.class).forEach(schemas::putIfAbsent);
      var items = new Schema<>().$ref("#/components/schemas/Alternative");
      var problem = Objects.requireNonNull(schemas.get("Problem"));
      var alternatives =
          (Schema<?>) Objects.requireNonNull(problem.getProperties().get("alternatives"));
      alternatives.setItems(items);
      alternatives.setMaxItems(Alternatives.MOST);
    };
  }
}
