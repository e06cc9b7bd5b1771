package nl.samenplek.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of bookings, written as booking-service does it: CloudEvents in binary mode. */
public final class Topic {
  private static final KafkaProducer<String, String> PRODUCER =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.shared().kafka().address()),
          new StringSerializer(),
          new StringSerializer());

  private Topic() {}

  public static void publish(BookingEvent... events) {
    for (BookingEvent event : events) {
      publish(event.type().wireName(), event, new EventJson().write(event));
    }
  }

  /** With a type or data that are not those of the event. */
  public static void publish(String type, BookingEvent event, String data) {
    Envelope<BookingEvent> envelope = Envelope.of(event, "urn:test", event.from());
    ProducerRecord<String, String> record =
        new ProducerRecord<>(Topics.BOOKINGS.name(), event.key(), data);
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
