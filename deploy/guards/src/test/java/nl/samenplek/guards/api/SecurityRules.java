package nl.samenplek.guards.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.guards.api.Description.At;
import nl.samenplek.guards.api.Description.Operation;
import tools.jackson.databind.JsonNode;

/**
 * What the OWASP API Security Top 10 (2023) asks of a description, as far as a program can tell.
 */
final class SecurityRules {
  private static final Set<String> RATES =
      Set.of("RateLimit", "RateLimit-Limit", "X-RateLimit-Limit");
  private static final Set<String> CREDENTIALS =
      Set.of(
          "client_secret",
          "token",
          "access_token",
          "refresh_token",
          "id_token",
          "password",
          "secret",
          "apikey");

  static final List<Rule> ALL =
      List.of(
          new Rule("ids-that-cannot-be-counted", "API1", SecurityRules::numericIds),
          new Rule("bearer-tokens", "API2", SecurityRules::otherSchemes),
          new Rule("tokens-by-rfc-8725", "API2", SecurityRules::tokensWithoutTheirRfc),
          new Rule("no-secrets-in-addresses", "API2", SecurityRules::secretsInAddresses),
          new Rule("operations-are-guarded", "API2", SecurityRules::openOperations),
          new Rule("texts-have-a-length", "API4", SecurityRules::endlessTexts),
          new Rule("lists-have-a-length", "API4", SecurityRules::endlessLists),
          new Rule("whole-numbers-have-limits", "API4", SecurityRules::endlessNumbers),
          new Rule("rates-are-told", "API4", SecurityRules::untoldRates),
          new Rule("too-many-is-described", "API4", SecurityRules::noTooMany),
          new Rule("waiting-is-told", "API4", SecurityRules::noRetryAfter),
          new Rule("origins-are-told", "API8", SecurityRules::untoldOrigins),
          new Rule("no-plain-http", "API8", SecurityRules::plainHttp),
          new Rule("refusals-are-described", "API8", SecurityRules::undescribedRefusals),
          new Rule("servers-say-for-whom", "API9", SecurityRules::serversOfNobody));

  private SecurityRules() {}

  private static Stream<String> numericIds(Description it) {
    return it.operations()
        .flatMap(Operation::parameters)
        .filter(one -> one.text("name").matches("id|.*(_id|Id|-id)"))
        .filter(one -> one.at("schema").text("type").equals("integer"))
        .map(At::where);
  }

  private static Stream<String> otherSchemes(Description it) {
    return it.tokens()
        .filter(one -> !one.text("type").equals("http") || !one.text("scheme").equals("bearer"))
        .map(At::where);
  }

  private static Stream<String> tokensWithoutTheirRfc(Description it) {
    return it.tokens()
        .filter(one -> one.text("bearerFormat").equalsIgnoreCase("jwt"))
        .filter(one -> !one.text("description").replace(" ", "").contains("RFC8725"))
        .map(At::where);
  }

  private static Stream<String> secretsInAddresses(Description it) {
    return it.operations()
        .flatMap(Operation::parameters)
        .filter(one -> Set.of("query", "path").contains(one.text("in")))
        .filter(
            one ->
                CREDENTIALS.contains(
                    one.text("name").toLowerCase(java.util.Locale.ROOT).replace("-", "")))
        .map(At::where);
  }

  private static Stream<String> openOperations(Description it) {
    var forAll = it.root().path("security");
    return it.operations()
        .filter(one -> isOpen(one.at().has("security") ? one.at().it().path("security") : forAll))
        .map(one -> one.at().where());
  }

  /** Nothing asked for, or nothing as one of the choices. */
  private static boolean isOpen(JsonNode security) {
    return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
  }

  private static Stream<String> endlessTexts(Description it) {
    return it.schemas("string")
        .filter(one -> !one.has("maxLength") && !one.has("enum") && !one.has("const"))
        .map(At::where);
  }

  private static Stream<String> endlessLists(Description it) {
    return it.schemas("array").filter(one -> !one.has("maxItems")).map(At::where);
  }

  private static Stream<String> endlessNumbers(Description it) {
    return it.schemas("integer")
        .filter(one -> !one.has("format") || !one.has("minimum") || !one.has("maximum"))
        .map(At::where);
  }

  private static Stream<String> untoldRates(Description it) {
    return it.responses()
        .filter(one -> one.name().matches("[24].."))
        .filter(one -> RATES.stream().noneMatch(one.at("headers")::has))
        .map(At::where);
  }

  private static Stream<String> noTooMany(Description it) {
    return without("429", it);
  }

  private static Stream<String> noRetryAfter(Description it) {
    return it.responses()
        .filter(one -> one.name().equals("429"))
        .filter(one -> !one.at("headers").has("Retry-After"))
        .map(At::where);
  }

  private static Stream<String> untoldOrigins(Description it) {
    return it.responses()
        .filter(one -> !one.at("headers").has("Access-Control-Allow-Origin"))
        .map(At::where);
  }

  private static Stream<String> plainHttp(Description it) {
    return it.servers().filter(one -> one.text("url").startsWith("http:")).map(At::where);
  }

  private static Stream<String> undescribedRefusals(Description it) {
    return Stream.of("400", "401", "500").flatMap(status -> without(status, it));
  }

  private static Stream<String> without(String status, Description it) {
    return it.operations()
        .filter(one -> !one.at().at("responses").has(status))
        .map(one -> one.at().where() + " " + status);
  }

  private static Stream<String> serversOfNobody(Description it) {
    return it.servers()
        .filter(
            one -> !one.it().path("x-internal").isBoolean() || one.text("description").isBlank())
        .map(At::where);
  }
}
