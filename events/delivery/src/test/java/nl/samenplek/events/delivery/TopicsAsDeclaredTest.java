package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topic;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the broker really keeps. */
class TopicsAsDeclaredTest {

  static final List<Topic> ALL = Topics.ALL;

  private final Topic own =
      new Topic(
          "kept-otherwise-" + UUID.randomUUID().toString().substring(0, 8), 4, "booking", 9_000);
  private final Admin admin =
      Admin.create(Map.of("bootstrap.servers", Parts.shared().kafka().address()));

  @AfterEach
  void end() {
    admin.close();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyTopicIsStateThatIsCleanedWithinADay(Topic topic) throws Exception {
    try (var service = Instance.of(Parts.shared().freshDatabase("topics"))) {
      var kept = kept(topic);

      assertThat(service).isNotNull();
      assertThat(kept).containsAllEntriesOf(topic.configuration());
      assertThat(kept)
          .containsEntry("cleanup.policy", "compact")
          .containsEntry("max.compaction.lag.ms", "86400000")
          .containsEntry("delete.retention.ms", "604800000");
    }
  }

  @Test
  void deadLettersGoAfterTheirTimeADayAtATime() throws Exception {
    try (var service = Instance.of(Parts.shared().freshDatabase("topics"), following(own))) {
      assertThat(service).isNotNull();

      assertThat(kept(own.deadLettersOf(own.name())))
          .containsEntry("cleanup.policy", "delete")
          .containsEntry("retention.ms", Long.toString(Duration.ofDays(30).toMillis()))
          .containsEntry("segment.ms", Long.toString(Duration.ofDays(1).toMillis()));
    }
  }

  @Test
  void whatWasKeptOtherwiseIsSetRightAtStartButNotTheNumberOfPartitions() throws Exception {
    admin
        .createTopics(
            List.of(
                new NewTopic(own.name(), Optional.of(2), Optional.empty())
                    .configs(Map.of("cleanup.policy", "delete", "retention.ms", "604800000"))))
        .all()
        .get();

    try (var service = Instance.of(Parts.shared().freshDatabase("topics"), following(own))) {
      assertThat(service).isNotNull();
      Awaitility.await().until(() -> "compact".equals(kept(own).get("cleanup.policy")));
    }

    assertThat(kept(own)).containsAllEntriesOf(own.configuration());
    var now = admin.describeTopics(List.of(own.name())).allTopicNames().get();
    assertThat(now.values())
        .singleElement()
        .satisfies(it -> assertThat(it.partitions()).hasSize(2));
  }

  private static Subscription<BookingEvent> following(Topic topic) {
    return new Subscription.OneByOne<>(
        topic.name(), topic, BookingEvent.class, envelope -> {}, key -> {});
  }

  private Map<String, String> kept(Topic topic) throws ExecutionException, InterruptedException {
    return kept(topic.name());
  }

  private Map<String, String> kept(String topic) throws ExecutionException, InterruptedException {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return admin.describeConfigs(List.of(resource)).all().get().values().stream()
        .flatMap(config -> config.entries().stream())
        .filter(entry -> entry.value() != null)
        .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
  }
}
