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

  private static final String FACTS = "/properties/facts/properties";

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
        bad("by was removed", schema -> properties(schema).remove("by")),
        bad("facts.partOf was removed", schema -> facts(schema).remove("partOf")),
        bad(
            "facts.occupant was removed",
            schema -> {
              facts(schema).set("sitter", facts(schema).path("occupant").deepCopy());
              facts(schema).remove("occupant");
            }),
        bad(
            "sequence means something else",
            schema -> ((ObjectNode) schema.at("/properties/sequence")).put("type", "string")),
        bad(
            "facts.time.from means something else",
            schema ->
                ((ObjectNode) schema.at(FACTS + "/time/properties/from")).put("format", "date")),
        bad(
            "facts.place.workplaceKind means something else",
            schema ->
                ((ArrayNode) schema.at(FACTS + "/place/properties/workplaceKind/enum"))
                    .add("locker")),
        bad(
            "walkIn became required",
            schema -> {
              properties(schema).putObject("walkIn").put("type", "boolean");
              ((ArrayNode) schema.path("required")).add("walkIn");
            }),
        bad(
            "facts.held.purpose became required",
            schema -> {
              var held = (ObjectNode) schema.at(FACTS + "/held");
              properties(held).putObject("purpose").put("type", "string");
              ((ArrayNode) held.path("required")).add("purpose");
            }),
        bad(
            "facts.place.zone became optional",
            schema -> ((ArrayNode) schema.at(FACTS + "/place/required")).remove(2)));
  }

  @Test
  void notices_what_changed_within_a_list() {
    var released = Json.tree(Files.releasedSchema(EventType.FLOOR_PUBLISHED));
    var changed = (ObjectNode) released.deepCopy();
    properties((ObjectNode) changed.at("/properties/workplaces/items")).remove("label");

    assertThat(Compatibility.complaints(released, changed))
        .contains("workplaces.label was removed");
  }

  private static Arguments bad(String complaint, Consumer<ObjectNode> change) {
    return Arguments.of(complaint, change);
  }

  @Test
  void allows_an_optional_field_and_better_words() {
    var released = Json.tree(Files.releasedSchema(EventType.BOOKING_PLACED));
    var changed = (ObjectNode) released.deepCopy();
    properties(changed).putObject("walkIn").put("type", "boolean");
    facts(changed).putObject("purpose").put("type", "string");
    ((ObjectNode) changed.at(FACTS + "/place/properties/zone"))
        .put("description", "A clearer sentence");

    assertThat(Compatibility.complaints(released, changed)).isEmpty();
  }

  private static ObjectNode facts(ObjectNode schema) {
    return properties((ObjectNode) schema.at("/properties/facts"));
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.path("properties");
  }
}
