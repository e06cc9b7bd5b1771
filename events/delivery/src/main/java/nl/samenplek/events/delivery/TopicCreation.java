package nl.samenplek.events.delivery;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.events.Topic;
import nl.samenplek.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates what topics are missing, at start or as soon as the broker is there. A start waits a
 * moment for it, so that topics are there for what starts next, and goes on without them: nothing
 * is decided by the broker. While it is away it is asked ever less often.
 */
final class TopicCreation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
  private static final Duration PATIENCE_OF_A_START = Duration.ofSeconds(2);
  private static final LongerPauses PAUSES =
      new LongerPauses(Duration.ofSeconds(1), Duration.ofSeconds(15));

  private final KafkaAdmin admin;
  private final List<NewTopic> topics;
  private volatile boolean running;

  TopicCreation(KafkaAdmin admin, List<Subscription<?>> subscriptions) {
    this.admin = admin;
    this.topics =
        Stream.concat(
                eventTopics(subscriptions).map(TopicCreation::eventTopic),
                subscriptions.stream().map(TopicCreation::deadLetterTopic))
            .toList();
  }

  private static Stream<Topic> eventTopics(List<Subscription<?>> subscriptions) {
    return Stream.concat(Topics.ALL.stream(), subscriptions.stream().map(Subscription::topic))
        .distinct();
  }

  private static NewTopic eventTopic(Topic topic) {
    var built = TopicBuilder.name(topic.name()).partitions(topic.partitions());
    return (topic.compacted() ? built.compact() : built).build();
  }

  private static NewTopic deadLetterTopic(Subscription<?> subscription) {
    return TopicBuilder.name(subscription.topic().deadLettersOf(subscription.consumer()))
        .partitions(1)
        .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(30).toMillis()))
        .build();
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
    try {
      admin.createOrModifyTopics(topics.toArray(NewTopic[]::new));
      return true;
    } catch (RuntimeException e) {
      log.warn("Topics cannot be created yet: {}", e.toString());
      return false;
    }
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
