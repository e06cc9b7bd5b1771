package nl.samenplek.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic of bookings, read from its beginning. */
final class Topic {
  static final String NAME = "samenplek.bookings";

  private Topic() {}

  /** The sequences of a booking's events, as often as they are on the topic. */
  static List<String> eventsOf(RunningSuite suite, String booking) {
    return all(suite).stream()
        .filter(record -> booking.equals(header(record, "ce_subject")))
        .map(record -> header(record, "ce_sequence"))
        .toList();
  }

  /** Whether the consumer has committed that it is past the last event of the booking. */
  static boolean isReadBy(RunningSuite suite, String consumer, String booking) {
    var last =
        all(suite).stream()
            .filter(record -> booking.equals(header(record, "ce_subject")))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    var partition = new TopicPartition(last.topic(), last.partition());
    try (var admin = admin(suite)) {
      return committed(admin, consumer).getOrDefault(partition, 0L) > last.offset();
    }
  }

  /** Waits until the consumer has committed that it is past everything on the topic. */
  static void awaitAllReadBy(RunningSuite suite, String consumer) {
    var ends = ends(suite);
    try (var admin = admin(suite)) {
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(200))
          .until(
              () -> {
                var read = committed(admin, consumer);
                return ends.entrySet().stream()
                    .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
              });
    }
  }

  private static Map<TopicPartition, Long> ends(RunningSuite suite) {
    try (var consumer = consumer(suite)) {
      return consumer.endOffsets(partitions(consumer));
    }
  }

  /** Up to where it has read, without what it never read anything of. */
  private static Map<TopicPartition, Long> committed(Admin admin, String consumer) {
    var offsets = new HashMap<TopicPartition, Long>();
    try {
      admin
          .listConsumerGroupOffsets(consumer)
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach(
              (partition, offset) -> {
                if (offset != null) {
                  offsets.put(partition, offset.offset());
                }
              });
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return offsets;
  }

  /** The consumer, which must not be running, begins again; so it gets every event once more. */
  static void forgetWhereWasRead(RunningSuite suite, String consumer) {
    try (var admin = admin(suite)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(500))
          .ignoreExceptionsMatching(e -> e.getCause() instanceof GroupNotEmptyException)
          .until(() -> admin.deleteConsumerGroups(List.of(consumer)).all().get() == null);
    }
  }

  private static Admin admin(RunningSuite suite) {
    return Admin.create(
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, suite.part("Kafka").address()));
  }

  private static KafkaConsumer<String, String> consumer(RunningSuite suite) {
    return new KafkaConsumer<>(
        Map.<String, Object>of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.part("Kafka").address()),
        new StringDeserializer(),
        new StringDeserializer());
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    return consumer.partitionsFor(NAME).stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static List<ConsumerRecord<String, String>> all(RunningSuite suite) {
    var records = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = consumer(suite)) {
      var partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
