package nl.samenplek.events.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.samenplek.events.Topic;
import nl.samenplek.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the topics as they are declared, at start or as soon as the broker is there. A start waits
 * a moment for it, so that topics are there for what starts next, and goes on without them: nothing
 * is decided by the broker. While it is away it is asked ever less often.
 *
 * <ol>
 *   <li>Create what is missing.
 *   <li>Compare what the broker keeps of each with what is declared, and set right what differs: a
 *       topic that forgets by itself, or keeps what was forgotten, must not go unnoticed.
 *   <li>Leave the number of partitions alone: another number would send a key elsewhere.
 * </ol>
 */
final class TopicCreation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
  private static final Duration PATIENCE_OF_A_START = Duration.ofSeconds(2);
  private static final Duration DEAD_LETTERS_GO_AT_A_TIME = Duration.ofDays(1);

  /** A dead letter carries its own headers, the reason and a stack trace besides its data. */
  static final int ROOM_FOR_THE_REASON = 1 << 18;

  private static final LongerPauses PAUSES =
      new LongerPauses(Duration.ofSeconds(1), Duration.ofSeconds(15));

  private final Map<String, Object> kafka;
  private final List<NewTopic> topics;
  private volatile boolean running;

  /**
   * @param kafka what an administrative client is made with
   */
  TopicCreation(
      Map<String, Object> kafka, List<Subscription<?>> subscriptions, Duration deadLettersKept) {
    this.kafka = kafka;
    this.topics =
        Stream.concat(
                eventTopics(subscriptions).map(TopicCreation::eventTopic),
                subscriptions.stream().map(it -> deadLetterTopic(it, deadLettersKept)))
            .toList();
  }

  private static Stream<Topic> eventTopics(List<Subscription<?>> subscriptions) {
    return Stream.concat(Topics.ALL.stream(), subscriptions.stream().map(Subscription::topic))
        .distinct();
  }

  private static NewTopic eventTopic(Topic topic) {
    return declared(topic.name(), topic.partitions(), topic.configuration());
  }

  /** People's ids are in them: they go by age, also where hardly any come. */
  private static NewTopic deadLetterTopic(Subscription<?> subscription, Duration kept) {
    var topic = subscription.topic();
    return declared(
        topic.deadLettersOf(subscription.consumer()),
        1,
        Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            Long.toString(kept.toMillis()),
            TopicConfig.SEGMENT_MS_CONFIG,
            Long.toString(DEAD_LETTERS_GO_AT_A_TIME.toMillis()),
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(topic.largestBytes() + ROOM_FOR_THE_REASON)));
  }

  private static NewTopic declared(String name, int partitions, Map<String, String> configuration) {
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configuration);
  }

  @Override
  public void start() {
    running = true;
    var creating = Thread.ofPlatform().daemon().name("topic-creation").start(this::keepTrying);
    try {
      creating.join(PATIENCE_OF_A_START);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keepTrying() {
    try {
      for (var pause = PAUSES.first(); running && !created(); pause = PAUSES.after(pause)) {
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean created() {
    try (var admin = Admin.create(kafka)) {
      createMissing(admin);
      setRight(admin);
      return true;
    } catch (ExecutionException | KafkaException e) {
      log.warn("Topics cannot be created yet: {}", e.toString());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void createMissing(Admin admin) throws ExecutionException, InterruptedException {
    var there = admin.listTopics().names().get();
    var missing = topics.stream().filter(topic -> !there.contains(topic.name())).toList();
    for (var creating : admin.createTopics(missing).values().values()) {
      try {
        creating.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  private void setRight(Admin admin) throws ExecutionException, InterruptedException {
    var kept = admin.describeConfigs(topics.stream().map(TopicCreation::resource).toList()).all();
    var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
    for (var topic : topics) {
      var differing = differing(topic, Objects.requireNonNull(kept.get().get(resource(topic))));
      if (!differing.isEmpty()) {
        log.warn("The topic {} was kept otherwise than declared: {}", topic.name(), differing);
        changes.put(resource(topic), differing);
      }
    }
    if (!changes.isEmpty()) {
      admin.incrementalAlterConfigs(changes).all().get();
    }
  }

  private static List<AlterConfigOp> differing(NewTopic declared, Config kept) {
    return declared.configs().entrySet().stream()
        .filter(entry -> !isKept(entry, kept))
        .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
        .toList();
  }

  private static boolean isKept(Map.Entry<String, String> declared, Config kept) {
    var entry = kept.get(declared.getKey());
    return entry != null && declared.getValue().equals(entry.value());
  }

  private static ConfigResource resource(NewTopic topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before everything that reads or writes topics. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 1_000;
  }
}
