package nl.samenplek.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Town;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishingChangesTest extends Claiming {
  private static final String PREFIX = "nl.samenplek.booking.";

  @Test
  void everyChangeIsPublishedOnceAndInOrder() {
    var person = Persons.person("published", "t");
    var date = Days.ahead(3);
    var booking = stored(place(wish(person, Town.desk(5), date, "09:00", "12:00"), null));
    var later = wish(person, Town.desk(5), date, "13:00", "17:00");
    var moved = stored(moving.move(booking, later));
    var cancelled = stored(ending.cancel(moved, viewer(person)));
    moving.restore(cancelled, End.CANCELLED, later);

    var records = recordsAbout(booking.id(), 4);

    assertThat(records)
        .extracting(record -> header(record, "ce_type"))
        .containsExactly(
            PREFIX + "placed.v1", PREFIX + "moved.v1", PREFIX + "ended.v1", PREFIX + "restored.v1");
    assertThat(records)
        .extracting(record -> header(record, "ce_sequence"))
        .containsExactly("1", "2", "3", "4");
    assertThat(records).extracting(ConsumerRecord::key).containsOnly(booking.id());
    var data = JsonMapper.shared().readTree(records.getLast().value());
    assertThat(data.at("/facts/time/from").asString()).isEqualTo(Days.at(date, "13:00").toString());
    assertThat(data.at("/facts/occupant").asString()).isEqualTo("published");
    assertThat(data.at("/facts/held/until").asString())
        .isEqualTo(Days.at(date, "17:00").toString());
    assertThat(data.at("/by/kind").asString()).isEqualTo("person");
    assertThat(data.at("/by/id").asString()).isEqualTo("published");
    var ended = JsonMapper.shared().readTree(records.get(2).value());
    assertThat(ended.at("/facts/end/how").asString()).isEqualTo("cancelled");
    assertThat(ended.at("/facts").has("held")).isFalse();
    assertThat(outboxOf(booking.id())).isEmpty();
  }

  private List<?> outboxOf(String id) {
    return documents()
        .find(new Document("_id", id))
        .map(document -> document.getList("outbox", Document.class, List.of()))
        .first();
  }

  /**
   * Reads the topic from its start, until so many are there and the outbox has had time to say
   * more.
   */
  private static List<ConsumerRecord<String, String>> recordsAbout(String booking, int many) {
    var settings = Map.<String, Object>of("bootstrap.servers", Parts.shared().kafka().address());
    var found = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topics.BOOKINGS.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = Instant.now().plusSeconds(20);
      while (found.size() < many && Instant.now().isBefore(end)) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> addIf(booking, record, found));
      }
      consumer.poll(Duration.ofMillis(500)).forEach(record -> addIf(booking, record, found));
    }
    return found;
  }

  private static void addIf(
      String booking,
      ConsumerRecord<String, String> record,
      List<ConsumerRecord<String, String>> found) {
    if (booking.equals(header(record, "ce_subject"))) {
      found.add(record);
    }
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
