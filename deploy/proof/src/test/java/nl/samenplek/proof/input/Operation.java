package nl.samenplek.proof.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;

/** An operation as the description of an API has it. */
record Operation(String id, String method, String path, boolean readsABody) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** All of a document. */
  static List<Operation> in(JsonNode document) {
    var root = document.at("/servers/0/url").asString();
    return document
        .path("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(one -> METHODS.contains(one.getKey()))
                    .map(one -> of(root + path.getKey(), one.getKey(), one.getValue())))
        .toList();
  }

  private static Operation of(String path, String method, JsonNode operation) {
    return new Operation(
        operation.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        path,
        operation.has("requestBody"));
  }

  /**
   * An id for each that is in the path, with slashes between; the last serves for all that follow.
   */
  String at(Question question) {
    var ids = List.of(question.id().split("/", -1));
    var full = path;
    for (var id : ids) {
      full = full.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(id));
    }
    return full.replaceAll("\\{[^}]+}", Matcher.quoteReplacement(ids.getLast())) + question.query();
  }
}
