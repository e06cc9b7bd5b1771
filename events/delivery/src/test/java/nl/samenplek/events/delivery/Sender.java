package nl.samenplek.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Topic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts events, and what only looks like one, on a topic. */
record Sender(Topic topic) {

  void send(Instance from, BookingEvent... events) {
    for (var event : events) {
      send(from, withData(event, new EventJson().write(event)));
    }
  }

  @SuppressWarnings("unchecked")
  void send(Instance from, ProducerRecord<String, byte[]> record) {
    ((KafkaTemplate<String, byte[]>) from.get("deliveryProducer")).send(record).join();
  }

  ProducerRecord<String, byte[]> withData(BookingEvent event, String data) {
    var like =
        CloudEvents.record(
            Entry.of(Envelope.of(event, "urn:test", Instant.now()), new EventJson()));
    return new ProducerRecord<>(
        topic.name(), null, like.key(), data.getBytes(UTF_8), like.headers());
  }

  /** Only a key: as the topic keeps it, and as any tool can write it. */
  ProducerRecord<String, byte[]> tombstone(String key) {
    return new ProducerRecord<>(topic.name(), key, null);
  }

  ProducerRecord<String, byte[]> ofUnknownType(BookingEvent event) {
    var record = withData(event, "{}");
    record.headers().remove(CloudEvents.TYPE);
    record.headers().add(CloudEvents.TYPE, "nl.samenplek.booking.teleported.v1".getBytes(UTF_8));
    return record;
  }
}
