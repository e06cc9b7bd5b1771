package nl.samenplek.guards.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenplek.guards.api.Description.At;
import nl.samenplek.guards.api.Description.Operation;

/** What the NL API Design Rules (2.1) ask of a description, as far as a program can tell. */
final class DesignRules {
  private static final Pattern KEBAB_CASE =
      Pattern.compile("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+");
  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][a-zA-Z0-9]*");
  private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?");
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");
  private static final Set<String> STANDARD_METHODS =
      Set.of("get", "put", "post", "patch", "delete", "head", "options");

  static final List<Rule> ALL =
      List.of(
          new Rule("openapi-3", "/core/doc-openapi", DesignRules::otherOpenApi),
          new Rule("contact", "/core/doc-openapi-contact", DesignRules::noContact),
          new Rule("semantic-version", "/core/semver", DesignRules::otherVersion),
          new Rule("version-in-address", "/core/uri-version", DesignRules::noVersionInAddress),
          new Rule("no-slash-at-the-end", "/core/no-trailing-slash", DesignRules::slashAtTheEnd),
          new Rule(
              "kebab-case-paths", "/core/path-segments-kebab-case", DesignRules::otherSegments),
          new Rule("camel-case-query", "/core/query-keys-camel-case", DesignRules::otherQueryKeys),
          new Rule("names-of-schemas", "/core/naming", DesignRules::otherNames),
          new Rule("standard-methods", "/core/http-methods", DesignRules::otherMethods),
          new Rule("operation-ids", "/core/doc-openapi", DesignRules::doubleOperations),
          new Rule("path-parameters", "/core/doc-openapi", DesignRules::otherPathParameters),
          new Rule("version-header", "/core/version-header", DesignRules::noVersionHeader),
          new Rule("problem-json", "/core/error-handling/problem-details", DesignRules::noProblem),
          new Rule(
              "invalid-input", "/core/error-handling/invalid-input", DesignRules::noBadRequest),
          new Rule("dates", "/core/date-time", DesignRules::otherDates),
          new Rule("examples-fit", "/core/doc-openapi", Examples::thatDoNotFit));

  private DesignRules() {}

  private static Stream<String> otherOpenApi(Description it) {
    return unless(it.document().text("openapi").matches("3(\\.\\d+){1,2}"), "openapi");
  }

  private static Stream<String> noContact(Description it) {
    return Stream.of("name", "email", "url")
        .filter(field -> it.document().at("info").at("contact").text(field).isBlank())
        .map(field -> "info/contact/" + field);
  }

  private static Stream<String> otherVersion(Description it) {
    var version = it.document().at("info").text("version");
    return unless(SEMANTIC_VERSION.matcher(version).matches(), "info/version");
  }

  private static Stream<String> noVersionInAddress(Description it) {
    var version = it.document().at("info").text("version");
    var major = "v" + version.substring(0, Math.max(0, version.indexOf('.')));
    var all = it.servers().toList();
    return all.isEmpty()
        ? Stream.of("servers")
        : all.stream()
            .filter(server -> !List.of(server.text("url").split("/")).contains(major))
            .map(At::where);
  }

  private static Stream<String> slashAtTheEnd(Description it) {
    return names(it).filter(path -> path.length() > 1 && path.endsWith("/"));
  }

  private static Stream<String> otherSegments(Description it) {
    return names(it).filter(path -> !KEBAB_CASE.matcher(path).matches());
  }

  private static Stream<String> names(Description it) {
    return it.document().it().path("paths").propertyStream().map(path -> path.getKey());
  }

  private static Stream<String> otherQueryKeys(Description it) {
    return it.operations()
        .flatMap(Operation::parameters)
        .filter(one -> one.text("in").equals("query"))
        .filter(one -> !CAMEL_CASE.matcher(one.text("name")).matches())
        .map(At::where);
  }

  private static Stream<String> otherNames(Description it) {
    return Stream.concat(
        it.document()
            .at("components")
            .at("schemas")
            .each()
            .filter(one -> !PASCAL_CASE.matcher(one.name()).matches())
            .map(At::where),
        it.properties().filter(one -> !CAMEL_CASE.matcher(one.name()).matches()).map(At::where));
  }

  private static Stream<String> otherMethods(Description it) {
    return it.operations()
        .filter(one -> !STANDARD_METHODS.contains(one.method()))
        .map(one -> one.at().where());
  }

  private static Stream<String> doubleOperations(Description it) {
    var seen = new HashSet<String>();
    return it.operations()
        .filter(
            one -> {
              var id = one.at().text("operationId");
              return id.isEmpty() || !seen.add(id);
            })
        .map(one -> one.at().where());
  }

  private static Stream<String> otherPathParameters(Description it) {
    return it.operations()
        .filter(
            one -> {
              var inPath = IN_PATH.matcher(one.path()).results().map(m -> m.group(1)).toList();
              var told =
                  one.parameters()
                      .filter(parameter -> parameter.text("in").equals("path"))
                      .filter(parameter -> parameter.it().path("required").asBoolean(false))
                      .map(parameter -> parameter.text("name"))
                      .collect(Collectors.toSet());
              return !Set.copyOf(inPath).equals(told);
            })
        .map(one -> one.at().where());
  }

  private static Stream<String> noVersionHeader(Description it) {
    return it.responses()
        .filter(response -> !response.at("headers").has("API-Version"))
        .map(At::where);
  }

  private static Stream<String> noProblem(Description it) {
    return it.responses()
        .filter(response -> response.name().matches("[45].."))
        .filter(response -> !isProblem(it, response.at("content").at("application/problem+json")))
        .map(At::where);
  }

  private static boolean isProblem(Description it, At content) {
    var schema = it.resolved(content.it().path("schema"));
    return Stream.of("status", "title", "detail")
        .allMatch(field -> schema.path("properties").has(field));
  }

  private static Stream<String> noBadRequest(Description it) {
    return it.operations()
        .filter(one -> one.writes() || one.parameters().findAny().isPresent())
        .filter(one -> !one.at().at("responses").has("400"))
        .map(one -> one.at().where());
  }

  private static Stream<String> otherDates(Description it) {
    var wrong = new ArrayList<String>();
    it.properties()
        .forEach(
            property -> {
              var format = property.text("format");
              var isText = property.text("type").equals("string");
              if (isText && property.name().matches("date|.*Date") && !format.equals("date")) {
                wrong.add(property.where());
              }
              if (Set.of("time", "date-time-local").contains(format)) {
                wrong.add(property.where());
              }
            });
    return wrong.stream();
  }

  private static Stream<String> unless(boolean fine, String where) {
    return fine ? Stream.empty() : Stream.of(where);
  }
}
