package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;

/**
 * The beginning of every OpenAPI document: who offers it, how to call, what a problem looks like.
 */
public final class OpenApiBase {

  private static final String TOKEN = "token";

  private OpenApiBase() {}

  public static OpenAPI document(String title, String version, Contact contact) {
    return new OpenAPI()
        .info(
            new Info()
                .title(title)
                .version(version)
                .contact(contact)
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .servers(List.of(new Server().url("/")))
        .security(List.of(new SecurityRequirement().addList(TOKEN)))
        .components(
            new Components()
                .schemas(
                    Map.of("Problem", ProblemSchema.schema(), "Finding", ProblemSchema.finding()))
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")));
  }
}
