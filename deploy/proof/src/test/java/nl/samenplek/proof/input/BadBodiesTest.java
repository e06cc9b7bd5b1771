package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenplek.proof.RunningSuite;
import nl.samenplek.proof.input.Role.Whose;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad bodies, sent to every operation of both descriptions that reads one. */
class BadBodiesTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<Asked> ASKED = new ArrayList<>();
  private static Map<String, RawBsonDocument> before = Map.of();

  @BeforeAll
  static void everythingThatCanBeAsked() {
    Stage.build();
    ASKED.clear();
    ASKED.addAll(readers("booking", RunningSuite.get().booking()));
    ASKED.addAll(readers("people", RunningSuite.get().people()));
  }

  @BeforeEach
  void theStoresAreSo() {
    before = Stores.content();
  }

  @AfterEach
  void andStayAsTheyWere() {
    assertThat(ASKED).hasSizeGreaterThanOrEqualTo(7);
    Refused.nothingChanged(before);
  }

  @TestFactory
  Stream<DynamicTest> tenMegabytes() {
    return every(operation -> "\"" + "a".repeat(10_000_000) + "\"", 413, "payload-too-large");
  }

  @TestFactory
  Stream<DynamicTest> endlessNesting() {
    return every(operation -> "[".repeat(50_000) + "]".repeat(50_000), 400, "malformed-json");
  }

  @TestFactory
  Stream<DynamicTest> halfOfTheJson() {
    return every(body -> body.substring(0, body.length() / 2), 400, "malformed-json");
  }

  @TestFactory
  Stream<DynamicTest> moreAfterTheJson() {
    return every(body -> body + body, 400, "malformed-json");
  }

  @TestFactory
  Stream<DynamicTest> aFieldTwice() {
    return every(
        body -> {
          var name = JSON.readTree(body).propertyNames().iterator().next();
          return "{\"" + name + "\":null," + body.substring(1);
        },
        400,
        "malformed-json");
  }

  @TestFactory
  Stream<DynamicTest> aFieldThatNobodyKnows() {
    return every(body -> "{\"price\":3," + body.substring(1), 400, "unknown-field");
  }

  @TestFactory
  Stream<DynamicTest> anOperatorAsAField() {
    return every(body -> "{\"$set\":{\"state\":\"x\"}," + body.substring(1), 400, "unknown-field");
  }

  @TestFactory
  Stream<DynamicTest> aListInsteadOfAnObject() {
    return every(body -> "[" + body + "]", 400, "invalid-input");
  }

  @TestFactory
  Stream<DynamicTest> nothingWhereABodyIsNeeded() {
    return every(body -> "", 400, "invalid-input");
  }

  @TestFactory
  Stream<DynamicTest> anotherMediaType() {
    return operations()
        .map(
            asked ->
                dynamicTest(
                    asked.operation().id(),
                    () ->
                        asked
                            .refused(asked.body())
                            .with("Content-Type", "text/xml")
                            .clear(Person.DAAN, 415, "unsupported-media-type")));
  }

  /** Every text of every body, replaced by what a careless store would take for a question. */
  @TestFactory
  Stream<DynamicTest> anOperatorInsteadOfAText() {
    return everyText("{\"$gt\":\"\"}");
  }

  @TestFactory
  Stream<DynamicTest> aNullCharacterInAText() {
    return everyText("\"a\\u0000b\"");
  }

  @TestFactory
  Stream<DynamicTest> halfACharacterInAText() {
    return everyText("\"a\\ud83d\"");
  }

  private static Stream<DynamicTest> every(
      Function<String, String> spoiling, int status, String code) {
    return operations()
        .map(
            asked ->
                dynamicTest(
                    asked.operation().id(),
                    () ->
                        asked
                            .refused(spoiling.apply(asked.body()))
                            .clear(Person.DAAN, status, code)));
  }

  private static Stream<DynamicTest> everyText(String instead) {
    return operations()
        .flatMap(
            asked ->
                Texts.of(JSON.readTree(asked.body())).stream()
                    .map(
                        place ->
                            dynamicTest(
                                asked.operation().id() + " " + place,
                                () -> refusesAt(place, asked, instead))));
  }

  private static void refusesAt(String place, Asked asked, String instead) {
    var body = Texts.replaced(JSON.readTree(asked.body()), place, JSON.readTree(instead));
    var problem = asked.refused(body).clear(Person.DAAN.at(asked.address()), 400, "invalid-input");
    assertThat(problem.path("findings")).isNotEmpty();
  }

  private record Asked(String address, Operation operation, Question question) {
    String body() {
      var body = question.body();
      return body instanceof String text ? text.strip() : JSON.writeValueAsString(body);
    }

    Refused refused(@Nullable Object body) {
      return new Refused(operation.method(), operation.at(question), body, question.headers());
    }
  }

  private static Stream<Asked> operations() {
    return ASKED.stream();
  }

  /** Those that read a body, each with a question that is fine. */
  private static List<Asked> readers(String service, String address) {
    return Operation.in(description(service, address)).stream()
        .filter(Operation::readsABody)
        .map(one -> new Asked(address, one, fine(one)))
        .toList();
  }

  private static Question fine(Operation operation) {
    return Questions.about(operation, Whose.OWN, Role.ADMINISTRATOR);
  }

  private static JsonNode description(String service, String address) {
    return new Api(address, null).get("/api/%s/v1/openapi.json".formatted(service)).json();
  }
}
