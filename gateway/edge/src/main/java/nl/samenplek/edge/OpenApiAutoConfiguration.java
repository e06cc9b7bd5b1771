package nl.samenplek.edge;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.openapi.AlwaysThere;
import nl.samenplek.edge.openapi.CommonAnswers;
import nl.samenplek.edge.openapi.KnownForms;
import nl.samenplek.edge.openapi.OpenApiBase;
import nl.samenplek.edge.openapi.PathsBelowTheServer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;

/** Describes the API of a part that has one, at {@code /api/<service>/v1/openapi.json}. */
@AutoConfiguration(after = EdgeAutoConfiguration.class)
@ConditionalOnProperty("samenplek.edge.service")
@PropertySource("classpath:nl/samenplek/edge/springdoc.properties")
class OpenApiAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, IfMatch.class, IdempotencyKey.class, Paging.class);
  }

  @Bean
  OpenAPI openApi(EdgeSettings settings) {
    var contact = settings.contact();
    return OpenApiBase.document(
        settings.title(),
        settings.version(),
        "/api/" + settings.service() + "/v1",
        new Contact().name(contact.name()).email(contact.email()).url(contact.url()));
  }

  @Bean
  CommonAnswers commonAnswers(EdgeSettings settings) {
    return new CommonAnswers(settings.version());
  }

  /** After whatever else adds to a description. */
  @Bean
  @Order
  KnownForms knownForms() {
    return new KnownForms();
  }

  @Bean
  PathsBelowTheServer pathsBelowTheServer() {
    return new PathsBelowTheServer();
  }

  @Bean
  AlwaysThere alwaysThere() {
    return new AlwaysThere();
  }
}
