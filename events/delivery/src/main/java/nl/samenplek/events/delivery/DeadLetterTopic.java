package nl.samenplek.events.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the dead-letter topic of a subscription from start to end: one partition, seldom much. */
final class DeadLetterTopic {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  private final Map<String, Object> kafka;

  DeadLetterTopic(Map<String, Object> kafka) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
    this.kafka.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
  }

  String of(Subscription<?> subscription) {
    return subscription.topic().deadLettersOf(subscription.consumer());
  }

  /**
   * The last {@value #MOST} records, oldest first.
   *
   * @throws TimeoutException where the broker does not answer within seconds
   */
  List<ConsumerRecord<String, byte[]>> read(Subscription<?> subscription) {
    var partition = new TopicPartition(of(subscription), 0);
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      long start = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
      consumer.seek(partition, Math.max(start, end - MOST));
      var deadline = Instant.now().plus(PATIENCE);
      while (consumer.position(partition) < end) {
        if (Instant.now().isAfter(deadline)) {
          throw new TimeoutException("The broker gives no records of " + partition);
        }
        consumer.poll(POLL).forEach(records::add);
      }
    }
    return records;
  }
}
