package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.proof.RunningSuite;
import nl.samenplek.proof.input.Role.Whose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, cursors and versions that were made up, or are somebody else's. */
class ForgedTest {
  private static final String BOOKINGS = "/api/booking/v1/bookings";

  /** Says of a person who is not there what it says of one who does not share. */
  private static final Set<String> TELLS_NOT_WHO_IS_THERE = Set.of("personPresence");

  @BeforeAll
  static void aPlaceToTryItOut() {
    Stage.build();
  }

  /** In every operation of both descriptions that has an id in its path. */
  @TestFactory
  Stream<DynamicTest> idsOfNothing() {
    return Stream.of("booking", "people")
        .flatMap(ForgedTest::operations)
        .filter(one -> one.path().contains("{"))
        .filter(one -> !one.method().equals("PUT") || one.path().startsWith(BOOKINGS))
        .filter(one -> !TELLS_NOT_WHO_IS_THERE.contains(one.id()))
        .flatMap(
            operation ->
                Stream.of("no-such", "%F0%9F%98%80", "x'%22%7B%24ne", "a".repeat(300))
                    .map(
                        id ->
                            dynamicTest(
                                operation.id() + " " + id, () -> isNotThere(operation, id))));
  }

  private static void isNotThere(Operation operation, String id) {
    var fine = Questions.about(operation, Whose.OWN, Role.ADMINISTRATOR);
    var forged = new Question(id, fine.query(), fine.body(), fine.headers());
    var asked =
        new Refused(operation.method(), operation.at(forged), forged.body(), forged.headers());
    var answer =
        Person.DAAN
            .at(Refused.doorsTo(operation.path()).getFirst())
            .send(asked.method(), asked.path(), asked.body(), asked.headers());

    asked.clear(Person.DAAN, 404, answer.code());
    assertThat(answer.code()).isIn("not-found", "unknown-consumer", "unknown-dead-letter");
  }

  private static Stream<Operation> operations(String service) {
    var path = "/api/%s/v1/openapi.json".formatted(service);
    return Operation.in(new Api(Refused.doorsTo(path).getFirst(), null).get(path).json()).stream();
  }

  @Test
  void aPersonWhoIsNotThereIsLikeOneWhoDoesNotShare() {
    var path =
        "/api/people/v1/people/%s/presence?from=%s&until=%s"
            .formatted("no-such", Stage.today(), Stage.today().plusDays(1));

    var answer = Person.DAAN.at(RunningSuite.get().people()).get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("visible").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "bm90LWEtY3Vyc29yLWF0LWFsbC1yZWFsbHk",
        "%7B%22%24gt%22%3A%22%22%7D",
        "AAAAAAAAAAAAAAAAAAAAAAAA",
        "%00"
      })
  void cursorsThatNobodyGave(String cursor) {
    Refused.get(BOOKINGS + "?cursor=" + cursor).to(Person.DAAN, 400, "invalid-cursor");
    Refused.get("/api/people/v1/people?cursor=" + cursor).to(Person.DAAN, 400, "invalid-cursor");
  }

  @Test
  void cursorsOfAnotherListOrAnotherPerson() {
    var people = Person.DAAN.at(RunningSuite.get().people());
    var cursor = people.get("/api/people/v1/people?limit=1").json().path("next").asString();

    assertThat(cursor).isNotEmpty();
    for (var path : new String[] {"/api/people/v1/people?name=a&cursor=", BOOKINGS + "?cursor="}) {
      Refused.get(path + cursor).to(Person.DAAN, 400, "invalid-cursor");
    }
    Refused.get("/api/people/v1/people?cursor=" + cursor).to(Person.SANNE, 400, "invalid-cursor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "x"
          W/"1"
          1
          "-1"
          "01x"
          "99999999999999999999"
          "2"
          {"$gt":""}
          """)
  void versionsThatNobodySaw(String version) {
    var path = BOOKINGS + "/" + Questions.placed(Whose.OWN, Role.EMPLOYEE);
    var move = new Refused("PATCH", path, Map.of("workplace", Stage.OTHER_ROOM), Map.of());
    var cancel = new Refused("PUT", path + "/cancellation", null, Map.of());
    var share =
        new Refused(
            "PUT", "/api/people/v1/people/me/sharing", Map.of("sharing", "nobody"), Map.of());

    move.with("If-Match", version).to(Person.SANNE, 412, "stale-version");
    cancel.with("If-Match", version).to(Person.SANNE, 412, "stale-version");
    share
        .with("If-Match", version.equals("\"2\"") ? "\"987654\"" : version)
        .to(Person.SANNE, 412, "stale-version");
    move.to(Person.SANNE, 428, "precondition-required");
  }

  @Test
  void theVersionBeforeTheLastChange() {
    var path = BOOKINGS + "/" + Questions.placed(Whose.OWN, Role.EMPLOYEE);
    var move =
        new Refused("PATCH", path, Map.of("workplace", Stage.OTHER_ROOM), Map.of())
            .with("If-Match", "\"1\"");
    var sanne = Person.SANNE.at(RunningSuite.get().booking());
    assertThat(sanne.send("PATCH", path, move.body(), move.headers()).status()).isEqualTo(200);

    move.to(Person.SANNE, 412, "stale-version");
  }
}
