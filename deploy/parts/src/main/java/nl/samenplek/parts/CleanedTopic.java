package nl.samenplek.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A compacted topic whose log the broker cleans now instead of within a day. For whoever has
 * Kafka's clients at hand.
 *
 * <ol>
 *   <li>Segments shall be short, and cleaned as soon as there is anything to clean.
 *   <li>A tombstone of a key that nobody uses goes to each partition: it begins a new segment, so
 *       all that came before may be cleaned.
 *   <li>Wait until no key is there twice.
 *   <li>What held for the topic before holds again.
 * </ol>
 */
public record CleanedTopic(String broker, String name) {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Map<String, String> AT_ONCE =
      Map.of(
          "segment.ms", "50",
          "min.cleanable.dirty.ratio", "0.0",
          "max.compaction.lag.ms", "1");

  /** Returns once the log holds nothing but the last record of every key. */
  public void await() throws InterruptedException, ExecutionException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      var before = configuration(admin);
      change(admin, AT_ONCE);
      try {
        beginNewSegments(admin);
        awaitNoKeyTwice();
      } finally {
        change(admin, before);
      }
    }
  }

  private Map<String, String> configuration(Admin admin)
      throws InterruptedException, ExecutionException {
    var before = new HashMap<String, String>();
    for (var config : admin.describeConfigs(List.of(resource())).all().get().values()) {
      for (var option : AT_ONCE.keySet()) {
        before.put(option, Objects.requireNonNull(config.get(option)).value());
      }
    }
    return before;
  }

  private void change(Admin admin, Map<String, String> options)
      throws InterruptedException, ExecutionException {
    var changes =
        options.entrySet().stream()
            .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
            .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
            .toList();
    admin.incrementalAlterConfigs(Map.of(resource(), changes)).all().get();
  }

  private void beginNewSegments(Admin admin) throws InterruptedException, ExecutionException {
    var partitions = 0;
    for (var topic : admin.describeTopics(List.of(name)).allTopicNames().get().values()) {
      partitions = topic.partitions().size();
    }
    Map<String, Object> settings = Map.of("bootstrap.servers", broker);
    try (var producer =
        new KafkaProducer<String, String>(
            settings, new StringSerializer(), new StringSerializer())) {
      for (var partition = 0; partition < partitions; partition++) {
        producer.send(new ProducerRecord<>(name, partition, "a-new-segment", null)).get();
      }
    }
  }

  /** Reading the whole topic takes its time, so nothing else is waited for in between. */
  private void awaitNoKeyTwice() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isNoKeyTwice()) {
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException(name + " was not cleaned within " + PATIENCE);
      }
    }
  }

  private boolean isNoKeyTwice() {
    var seen = new HashSet<String>();
    return all().stream().allMatch(record -> seen.add(record.partition() + " " + record.key()));
  }

  /** What is told in it now; nothing of a tombstone. */
  public List<String> values() {
    return all().stream().map(ConsumerRecord::value).filter(Objects::nonNull).toList();
  }

  private List<ConsumerRecord<String, String>> all() {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(name).stream()
              .map(info -> new TopicPartition(name, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var all = new ArrayList<ConsumerRecord<String, String>>();
      while (isBefore(ends, consumer, partitions.stream())) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }

  private static boolean isBefore(
      Map<TopicPartition, Long> ends,
      KafkaConsumer<?, ?> consumer,
      Stream<TopicPartition> partitions) {
    return partitions.anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L));
  }

  private ConfigResource resource() {
    return new ConfigResource(ConfigResource.Type.TOPIC, name);
  }
}
