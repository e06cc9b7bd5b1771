package nl.samenplek.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bad examples for the guard that keeps events readable. */
class CompatibilityGuardTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void notices_that(String complaint, Consumer<ObjectNode> change) {
    var released = Json.tree(Files.releasedSchema(EventType.BOOKING_PLACED));
    var changed = (ObjectNode) released.deepCopy();
    change.accept(changed);

    assertThat(Compatibility.complaints(released, changed)).contains(complaint);
  }

  static Stream<Arguments> notices_that() {
    return Stream.of(
        bad("zone was removed", schema -> properties(schema).remove("zone")),
        bad(
            "occupant was removed",
            schema -> {
              properties(schema).set("sitter", properties(schema).path("occupant").deepCopy());
              properties(schema).remove("occupant");
            }),
        bad(
            "sequence means something else",
            schema -> ((ObjectNode) schema.at("/properties/sequence")).put("type", "string")),
        bad(
            "from means something else",
            schema -> ((ObjectNode) schema.at("/properties/from")).put("format", "date")),
        bad(
            "workplaceKind means something else",
            schema -> ((ArrayNode) schema.at("/properties/workplaceKind/enum")).add("locker")),
        bad(
            "walkIn became required",
            schema -> {
              properties(schema).putObject("walkIn").put("type", "boolean");
              ((ArrayNode) schema.path("required")).add("walkIn");
            }),
        bad("zone became optional", schema -> ((ArrayNode) schema.path("required")).remove(4)));
  }

  private static Arguments bad(String complaint, Consumer<ObjectNode> change) {
    return Arguments.of(complaint, change);
  }

  @Test
  void allows_an_optional_field_and_better_words() {
    var released = Json.tree(Files.releasedSchema(EventType.BOOKING_PLACED));
    var changed = (ObjectNode) released.deepCopy();
    properties(changed).putObject("walkIn").put("type", "boolean");
    ((ObjectNode) changed.at("/properties/zone")).put("description", "A clearer sentence");

    assertThat(Compatibility.complaints(released, changed)).isEmpty();
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.path("properties");
  }
}
