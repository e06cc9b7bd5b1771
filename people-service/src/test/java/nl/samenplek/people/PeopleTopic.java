package nl.samenplek.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic of people, read from the beginning. */
public final class PeopleTopic {
  private PeopleTopic() {}

  /** What has been told about one person, in order. */
  public static List<PersonRecorded> about(String person) {
    List<PersonRecorded> told = new ArrayList<>();
    try (var consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.PEOPLE.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          if (person.equals(record.key())) {
            told.add(new EventJson().read(record.value(), PersonRecorded.class));
          }
        }
      }
    }
    return told;
  }

  private static KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.shared().kafka().address()),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
