package nl.samenplek.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {

  @ParameterizedTest
  @EnumSource
  void is_written_as_approved(EventType type) {
    assertThat(Json.tree(Facts.of(type))).isEqualTo(Json.tree(Files.approved(type)));
  }

  @ParameterizedTest
  @EnumSource
  void reads_what_was_approved(EventType type) {
    assertThat(Json.read(Json.tree(Files.approved(type)), type)).isEqualTo(Facts.of(type));
  }

  @ParameterizedTest
  @EnumSource
  void reads_what_an_earlier_release_wrote(EventType type) {
    var earlier = Json.tree(Files.earlier(type));

    assertThat(Json.tree(Json.read(earlier, type))).isEqualTo(earlier);
  }

  @ParameterizedTest
  @EnumSource
  void reads_what_a_later_release_will_write_with_optional_fields_added(EventType type) {
    var later = (ObjectNode) Json.tree(Files.approved(type)).deepCopy();
    later.put("addedLater", "by a newer release");
    later.putObject("addedDeeper").putArray("list").add(1);

    assertThat(Json.read(later, type)).isEqualTo(Facts.of(type));
  }

  @ParameterizedTest
  @EnumSource
  void fits_its_schema_as_approved_and_as_written_earlier_and_later(EventType type) {
    var later = (ObjectNode) Json.tree(Files.approved(type)).deepCopy();
    later.put("addedLater", "by a newer release");

    assertThat(complaints(type, Files.approved(type))).isEmpty();
    assertThat(complaints(type, Files.earlier(type))).isEmpty();
    assertThat(complaints(type, later.toString())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void has_a_schema_that_notices_a_missing_field_and_a_name_for_an_id(EventType type) {
    var approved = Json.tree(Files.approved(type));
    for (var path : requiredIn(Json.tree(Files.schema(type)), "")) {
      var without = approved.deepCopy();
      ((ObjectNode) without.at(path.substring(0, path.lastIndexOf('/'))))
          .remove(path.substring(path.lastIndexOf('/') + 1));
      assertThat(complaints(type, without.toString())).as("without " + path).isNotEmpty();
    }
    var named = (ObjectNode) approved.deepCopy();
    named.put(Json.tree(Files.schema(type)).at("/required/0").asString(), "Sanne de Wit");
    assertThat(complaints(type, named.toString())).isNotEmpty();
  }

  private static List<String> requiredIn(JsonNode schema, String path) {
    var found = new ArrayList<String>();
    assertThat(schema.path("required").isEmpty()).isFalse();
    for (var name : schema.path("required")) {
      var here = path + "/" + name.asString();
      found.add(here);
      var field = schema.path("properties").path(name.asString());
      if (field.has("properties")) {
        found.addAll(requiredIn(field, here));
      }
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void describes_every_field_of_the_record_and_no_other(EventType type) {
    var schema = Json.tree(Files.schema(type));

    describes(schema, type.record());
    assertThat(schema.path("$id").asString())
        .endsWith(type.wireName().substring("nl.samenplek.".length()));
  }

  /** Records within the record and within its lists too. */
  private static void describes(JsonNode schema, Class<?> record) {
    var described = schema.path("properties");
    var fields = record.getRecordComponents();
    assertThat(described.propertyNames())
        .as(record.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(fields).map(RecordComponent::getName).toList());
    for (var field : fields) {
      var property = described.path(field.getName());
      assertThat(property.path("description").asString()).as(field.toString()).isNotBlank();
      if (field.getType().isRecord()) {
        describes(property, field.getType());
      } else if (field.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> item
          && item.isRecord()) {
        describes(property.path("items"), item);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void can_be_read_by_who_knows_the_released_schema_and_the_other_way_round(EventType type) {
    assertThat(
            Compatibility.complaints(
                Json.tree(Files.releasedSchema(type)), Json.tree(Files.schema(type))))
        .isEmpty();
  }

  @Test
  void has_an_id_that_is_the_same_for_the_same_fact_and_different_for_any_other() {
    var ids = Stream.of(EventType.values()).map(type -> Facts.of(type).id()).toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains(
            "booking-b-7f3k-1", "person-p-0001-2", "floor-gemeentehuis-2-3", "site-gemeentehuis-2");
    assertThat(Facts.of(EventType.BOOKING_PLACED).id())
        .isEqualTo(Facts.of(EventType.BOOKING_PLACED).id());
  }

  @Test
  void is_keyed_by_what_the_last_event_of_is_enough_for() {
    assertThat(Facts.of(EventType.BOOKING_MOVED).key()).isEqualTo("b-7f3k");
    assertThat(Facts.of(EventType.PERSON_RECORDED).key()).isEqualTo("p-0001");
    assertThat(Facts.of(EventType.FLOOR_PUBLISHED).key())
        .isEqualTo("gemeentehuis/gemeentehuis-2/3");
    assertThat(Facts.of(EventType.SITE_CHANGED).key()).isEqualTo("gemeentehuis");
  }

  @Test
  void tells_the_same_of_a_booking_whatever_happened_to_it() {
    var facts =
        Json.tree(Files.schema(EventType.BOOKING_PLACED)).at("/properties/facts/properties");

    assertThat(EventType.values())
        .filteredOn(type -> type.aggregate().equals("booking"))
        .hasSize(8)
        .allSatisfy(
            type ->
                assertThat(
                        Json.tree(Files.schema(type))
                            .at("/properties/facts/properties")
                            .propertyNames())
                    .isEqualTo(facts.propertyNames()));
  }

  private static List<String> complaints(EventType type, String json) {
    var schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var schema = schemas.getSchema(Files.schema(type), InputFormat.JSON);
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
