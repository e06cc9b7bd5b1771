package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Writes each path as it goes on from the server's address, which has the major version. */
public final class PathsBelowTheServer implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI document) {
    var root = document.getServers().getFirst().getUrl();
    var below = new Paths();
    document
        .getPaths()
        .forEach(
            (path, item) ->
                below.addPathItem(
                    path.startsWith(root + "/") ? path.substring(root.length()) : path, item));
    document.setPaths(below);
  }
}
