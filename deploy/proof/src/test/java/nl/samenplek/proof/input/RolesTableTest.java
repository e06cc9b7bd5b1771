package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the tables of who may do what notice, each with a table that is wrong. */
class RolesTableTest {
  private static final String HEAD =
      "operation | whose | nobody | stranger | employee | team-lead | receptionist"
          + " | facilities-planner | administrator | partner-member | program\n";
  private static final String LINE =
      "showThing | own | 401 unauthorized | 403 account-unknown | 200 | 200 | 200 | 200 | 200 | 200"
          + " | .\n";

  @Test
  void anOperationWithoutALineIsNoticed() {
    assertThat(RolesTable.read(HEAD + LINE).complaints(Set.of("showThing", "newThing")))
        .containsExactly("newThing has no line");
  }

  @Test
  void aLineWithoutAnOperationIsNoticed() {
    assertThat(RolesTable.read(HEAD + LINE).complaints(Set.of()))
        .containsExactly("showThing is nowhere");
  }

  @Test
  void aLineThatIsThereTwiceIsNoticed() {
    assertThat(RolesTable.read(HEAD + LINE + LINE).complaints(Set.of("showThing")))
        .containsExactly("showThing OWN is there twice");
  }

  @Test
  void aLineThatLeavesARoleOutIsRefused() {
    assertThatThrownBy(() -> RolesTable.read(HEAD + LINE.replace(" | .", "")))
        .hasMessageContaining("showThing leaves a role out");
    assertThatThrownBy(() -> RolesTable.read(HEAD + LINE.replace(" .", " ")))
        .hasMessageContaining("showThing leaves a role out");
  }

  @Test
  void aTableThatDoesNotKnowARoleIsRefused() {
    assertThatThrownBy(() -> RolesTable.read(HEAD.replace(" | program", "") + LINE))
        .hasMessageContaining("program");
  }

  @Test
  void everyOperationOfADescriptionIsFound() {
    var document =
        """
        {"paths":{"/things/{id}":{"parameters":[],"get":{"operationId":"showThing"},
         "patch":{"operationId":"moveThing"}},"/things":{"post":{"operationId":"placeThing"}}}}\
        """;

    var found = Operation.in(JsonMapper.shared().readTree(document));

    assertThat(found.stream().map(one -> one.method() + " " + one.id()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("GET showThing", "PATCH moveThing", "POST placeThing");
    assertThat(found.getFirst().at(Question.of("t-1", "?a=b"))).isEqualTo("/things/t-1?a=b");
  }
}
