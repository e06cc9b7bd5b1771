package nl.samenplek.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of booking-service, written as it does: CloudEvents in binary mode. */
public final class Topic {
  private static final KafkaProducer<String, String> PRODUCER =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.shared().kafka().address()),
          new StringSerializer(),
          new StringSerializer());

  private Topic() {}

  public static void publish(Event... events) {
    for (Event event : events) {
      publish(event.type().wireName(), event, new EventJson().write(event));
    }
  }

  /** That what this key names is forgotten: a record without a value. */
  public static void forget(String key) {
    send(new ProducerRecord<>(Topics.BOOKINGS.name(), key, null));
  }

  /** With a type or data that are not those of the event. */
  public static void publish(String type, Event event, String data) {
    Envelope<Event> envelope = Envelope.of(event, "urn:test", Instant.now());
    ProducerRecord<String, String> record =
        new ProducerRecord<>(event.type().topic().name(), event.key(), data);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", envelope.id(),
            "ce_source", envelope.source(),
            "ce_type", type,
            "ce_subject", envelope.subject(),
            "ce_time", envelope.time().toString(),
            "ce_sequence", "%020d".formatted(envelope.sequence()),
            "content-type", "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    send(record);
  }

  private static void send(ProducerRecord<String, String> record) {
    try {
      PRODUCER.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
