package nl.samenplek.events.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on a topic, read from its start. */
final class Topicful {

  private Topicful() {}

  static List<ConsumerRecord<String, byte[]>> bookings(Predicate<String> subject) {
    return all(Topics.BOOKINGS.name()).stream()
        .filter(
            record ->
                subject.test(String.valueOf(CloudEvents.header(record.headers(), "ce_subject"))))
        .toList();
  }

  static List<ConsumerRecord<String, byte[]>> all(String topic) {
    Map<String, Object> kafka = Map.of("bootstrap.servers", Parts.shared().kafka().address());
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  static long sequence(ConsumerRecord<?, ?> record) {
    return Long.parseLong(String.valueOf(CloudEvents.header(record.headers(), "ce_sequence")));
  }

  static String subject(ConsumerRecord<?, ?> record) {
    return String.valueOf(CloudEvents.header(record.headers(), "ce_subject"));
  }
}
