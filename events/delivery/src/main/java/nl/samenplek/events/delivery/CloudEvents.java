package nl.samenplek.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import nl.samenplek.events.EventType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes as {@code ce_*} headers, data as the value.
 */
final class CloudEvents {

  static final String ID = "ce_id";
  static final String TYPE = "ce_type";
  static final String SUBJECT = "ce_subject";
  private static final String SPEC = "ce_specversion";
  private static final String SOURCE = "ce_source";
  private static final String TIME = "ce_time";
  private static final String SEQUENCE = "ce_sequence";
  private static final String CONTENT_TYPE = "content-type";

  private CloudEvents() {}

  static ProducerRecord<String, byte @Nullable []> record(Entry entry) {
    var data = entry.data();
    var record =
        new ProducerRecord<String, byte @Nullable []>(
            entry.topic(), entry.key(), data == null ? null : data.getBytes(UTF_8));
    put(record.headers(), SPEC, "1.0");
    put(record.headers(), ID, entry.id());
    put(record.headers(), SOURCE, entry.source());
    put(record.headers(), TYPE, entry.type());
    put(record.headers(), SUBJECT, entry.subject());
    put(record.headers(), TIME, entry.time().toString());
    put(record.headers(), SEQUENCE, Long.toString(entry.sequence()));
    put(record.headers(), CONTENT_TYPE, "application/json");
    return record;
  }

  /**
   * What a record says.
   *
   * @throws UnreadableEvent where the record is no event, or its data does not fit its type
   */
  static <E extends Event> Said<E> read(
      ConsumerRecord<String, byte[]> record, Class<E> family, EventJson json) {
    try {
      if (record.value() == null) {
        return new Said.Forgotten<>(Objects.requireNonNull(record.key(), "the key is missing"));
      }
      var type = required(record.headers(), TYPE);
      return EventType.named(type)
          .filter(known -> family.isAssignableFrom(known.record()))
          .<Said<E>>map(known -> fact(record, known.record().asSubclass(family), json))
          .orElseGet(Said.Nothing::new);
    } catch (RuntimeException e) {
      throw new UnreadableEvent("The record cannot be read as an event: " + e.getMessage(), e);
    }
  }

  private static <E extends Event> Said<E> fact(
      ConsumerRecord<String, byte[]> record, Class<? extends E> type, EventJson json) {
    var headers = record.headers();
    return new Said.Fact<>(
        new Envelope<>(
            required(headers, ID),
            required(headers, SOURCE),
            required(headers, TYPE),
            required(headers, SUBJECT),
            Instant.parse(required(headers, TIME)),
            Long.parseLong(required(headers, SEQUENCE)),
            json.read(new String(record.value(), UTF_8), type)));
  }

  static @Nullable String header(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  private static String required(Headers headers, String name) {
    var value = header(headers, name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
