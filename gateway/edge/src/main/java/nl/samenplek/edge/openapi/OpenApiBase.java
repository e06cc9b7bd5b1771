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
  private static final String HOW_A_TOKEN_IS_CHECKED =
      "An access token of the identity provider, checked as RFC8725 asks: signed with RS256 and no"
          + " other algorithm, by that issuer, for this audience, within its times. Pages that"
          + " signed in at the gateway send their session instead.";

  private OpenApiBase() {}

  /**
   * @param root what all paths begin with, the major version included, such as {@code
   *     /api/booking/v1}
   */
  public static OpenAPI document(String title, String version, String root, Contact contact) {
    return new OpenAPI()
        .info(
            new Info()
                .title(title)
                .version(version)
                .contact(contact)
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .servers(List.of(server(root)))
        .security(List.of(new SecurityRequirement().addList(TOKEN)))
        .components(
            new Components()
                .schemas(
                    Map.of("Problem", ProblemSchema.schema(), "Finding", ProblemSchema.finding()))
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .description(HOW_A_TOKEN_IS_CHECKED)
                        .scheme("bearer")
                        .bearerFormat("JWT")));
  }

  /** At the installation that the description was read from. */
  private static Server server(String root) {
    var server =
        new Server().url(root).description("The production environment of whoever runs it");
    server.addExtension("x-internal", false);
    return server;
  }
}
