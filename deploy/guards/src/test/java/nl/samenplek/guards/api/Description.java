package nl.samenplek.guards.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document, with what rules ask of it. */
record Description(JsonNode root) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Something in the document, and where it is, for people. */
  record At(String where, JsonNode it) {
    At at(String name) {
      return new At(where + "/" + name, it.path(name));
    }

    boolean has(String name) {
      return it.has(name);
    }

    String text(String name) {
      return it.path(name).asString("");
    }

    Stream<At> each() {
      return it.isArray()
          ? java.util.stream.IntStream.range(0, it.size())
              .mapToObj(i -> new At(where + "/" + i, it.get(i)))
          : it.propertyStream().map(one -> at(one.getKey()));
    }

    String name() {
      return where.substring(where.lastIndexOf('/') + 1);
    }
  }

  /** A method of a path. */
  record Operation(String path, String method, At at) {
    boolean writes() {
      return Set.of("put", "post", "patch", "delete").contains(method);
    }

    Stream<At> parameters() {
      return at.at("parameters").each();
    }

    Stream<At> responses() {
      return at.at("responses").each();
    }
  }

  At document() {
    return new At("", root);
  }

  Stream<Operation> operations() {
    return root.path("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(one -> METHODS.contains(one.getKey()))
                    .map(one -> operation(path.getKey(), one)));
  }

  private static Operation operation(String path, Map.Entry<String, JsonNode> one) {
    var where = one.getKey() + " " + path.replace("/", "~");
    return new Operation(path, one.getKey(), new At(where, one.getValue()));
  }

  Stream<At> responses() {
    return operations().flatMap(Operation::responses);
  }

  Stream<At> servers() {
    return document().at("servers").each();
  }

  Stream<At> tokens() {
    return document().at("components").at("securitySchemes").each();
  }

  /** What has a schema of its own, and examples: parameters, headers and contents of bodies. */
  Stream<At> carriers() {
    return operations()
        .flatMap(
            one ->
                Stream.of(
                        one.parameters(),
                        one.at().at("requestBody").at("content").each(),
                        one.responses().flatMap(response -> response.at("content").each()),
                        one.responses().flatMap(response -> response.at("headers").each()))
                    .flatMap(all -> all));
  }

  /** Every schema there is, those inside others too; none that is referred to twice. */
  List<At> schemas() {
    var found = new ArrayList<At>();
    var carried = carriers().filter(one -> one.has("schema")).map(one -> one.at("schema"));
    Stream.concat(document().at("components").at("schemas").each(), carried)
        .forEach(schema -> collect(schema, found));
    return found;
  }

  private static void collect(At schema, List<At> found) {
    found.add(schema);
    Stream.of("properties", "anyOf", "oneOf", "allOf")
        .flatMap(name -> schema.at(name).each())
        .forEach(one -> collect(one, found));
    Stream.of("items", "additionalProperties")
        .filter(name -> schema.it().path(name).isObject())
        .forEach(name -> collect(schema.at(name), found));
  }

  /** Those that are of a type, also beside another. */
  Stream<At> schemas(String type) {
    return schemas().stream().filter(schema -> isOf(type, schema.it().path("type")));
  }

  private static boolean isOf(String type, JsonNode types) {
    return types.isArray()
        ? types.valueStream().anyMatch(one -> one.asString().equals(type))
        : types.asString("").equals(type);
  }

  /** Properties of all schemas. */
  Stream<At> properties() {
    return schemas().stream().flatMap(schema -> schema.at("properties").each());
  }

  /** What it refers to, or itself. */
  JsonNode resolved(JsonNode schema) {
    var reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : root.at(reference.substring(1));
  }
}
