package nl.samenplek.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document says what the code does, and nothing more. */
class AsyncApiTest {

  private final Map<?, ?> document = document();

  @Test
  void names_every_topic_with_its_partitions_and_its_configuration() {
    var described =
        in("channels").values().stream()
            .map(AsyncApiTest::map)
            .collect(toMap(c -> c.get("address"), c -> map(map(c.get("bindings")).get("kafka"))));

    assertThat(described.keySet())
        .isEqualTo(
            Topics.ALL.stream().map(Topic::name).collect(java.util.stream.Collectors.toSet()));
    for (var topic : Topics.ALL) {
      var kafka = map(described.get(topic.name()));
      assertThat(kafka.get("topic")).isEqualTo(topic.name());
      assertThat(kafka.get("partitions")).isEqualTo(topic.partitions());
      assertThat(configuration(map(kafka.get("topicConfiguration"))))
          .isEqualTo(topic.configuration());
    }
  }

  /** AsyncAPI writes the cleanup policy as a list, and numbers as numbers. */
  private static Map<String, String> configuration(Map<?, ?> described) {
    return described.entrySet().stream()
        .collect(
            toMap(
                entry -> String.valueOf(entry.getKey()),
                entry ->
                    entry.getValue() instanceof List<?> list
                        ? String.valueOf(list.getFirst())
                        : String.valueOf(entry.getValue())));
  }

  @Test
  void puts_every_event_on_its_topic() {
    for (var channel : in("channels").values()) {
      var topic = Topics.named(String.valueOf(map(channel).get("address")));
      var described = new TreeSet<String>();
      map(map(channel).get("messages"))
          .values()
          .forEach(message -> described.add(String.valueOf(referred(message).get("name"))));

      assertThat(described).isEqualTo(typesOn(topic));
    }
  }

  private static Set<String> typesOn(Topic topic) {
    var names = new TreeSet<String>();
    Arrays.stream(EventType.values())
        .filter(type -> type.topic().equals(topic))
        .forEach(type -> names.add(type.wireName()));
    return names;
  }

  @Test
  void describes_every_event_with_its_schema_its_key_and_the_envelope() {
    var messages = map(in("components").get("messages"));

    assertThat(messages).hasSize(EventType.values().length);
    for (var type : EventType.values()) {
      var message =
          messages.values().stream()
              .map(AsyncApiTest::map)
              .filter(m -> type.wireName().equals(m.get("name")))
              .findFirst()
              .orElseThrow();
      var schema = String.valueOf(map(message.get("payload")).get("$ref"));
      var key = map(map(map(message.get("bindings")).get("kafka")).get("key"));

      assertThat(schema).isEqualTo("src/main/resources/nl/samenplek/events/" + type.schema());
      assertThat(root().resolve(schema)).isRegularFile();
      assertThat(key.get("description")).isEqualTo(type.topic().key());
      assertThat(String.valueOf(message.get("traits"))).contains("cloudEvent");
    }
  }

  @Test
  void requires_the_attributes_of_the_envelope() {
    var headers =
        map(map(map(in("components").get("messageTraits")).get("cloudEvent")).get("headers"));
    var attributes =
        Arrays.stream(Envelope.class.getRecordComponents())
            .map(c -> c.getName())
            .filter(name -> !name.equals("data"))
            .map(name -> "ce_" + name)
            .toList();

    assertThat((List<?>) headers.get("required"))
        .map(String::valueOf)
        .containsAll(attributes)
        .contains("ce_specversion", "content-type");
    assertThat(map(headers.get("properties")).keySet())
        .map(String::valueOf)
        .allMatch(name -> name.matches("(ce_)?[a-z0-9-]+"));
  }

  @Test
  void lets_each_topic_be_sent_to_by_one_operation() {
    var channels =
        in("operations").values().stream()
            .map(operation -> String.valueOf(map(map(operation).get("channel")).get("$ref")))
            .toList();

    assertThat(channels)
        .containsExactlyInAnyOrder(
            "#/channels/bookings", "#/channels/people", "#/channels/layouts");
    assertThat(document.get("asyncapi")).isEqualTo("3.1.0");
  }

  private Map<?, ?> in(String section) {
    return map(document.get(section));
  }

  private Map<?, ?> referred(Object reference) {
    Object place = document;
    for (var step : String.valueOf(map(reference).get("$ref")).substring(2).split("/")) {
      place = map(place).get(step);
    }
    return map(place);
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object node) {
    return (Map<?, ?>) Objects.requireNonNull(node);
  }

  private static Path root() {
    return Path.of("").toAbsolutePath();
  }

  private static Map<?, ?> document() {
    try {
      return new Yaml().load(java.nio.file.Files.readString(root().resolve("asyncapi.yaml")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
