package nl.samenplek.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** The consumer, which must not be running, begins again; so it gets every event once more. */
  static void forgetWhereWasRead(RunningSuite suite, String consumer) {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, suite.part("Kafka").address());
    try (var admin = Admin.create(settings)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(500))
          .ignoreExceptionsMatching(e -> e.getCause() instanceof GroupNotEmptyException)
          .until(() -> admin.deleteConsumerGroups(List.of(consumer)).all().get() == null);
    }
  }

  private static List<ConsumerRecord<String, String>> all(RunningSuite suite) {
    var records = new ArrayList<ConsumerRecord<String, String>>();
    Map<String, Object> settings =
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.part("Kafka").address());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(NAME).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
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
