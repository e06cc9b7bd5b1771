package nl.samenplek.events.delivery;

import java.time.Instant;
import java.util.Date;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Tombstone;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One event as it waits in a document's outbox.
 *
 * @param data the fact as JSON; none in a tombstone
 */
record Entry(
    String id,
    String source,
    String type,
    String subject,
    long sequence,
    Instant time,
    String topic,
    String key,
    @Nullable String data) {

  static Entry of(Envelope<?> envelope, EventJson json) {
    var event = envelope.data();
    return new Entry(
        envelope.id(),
        envelope.source(),
        envelope.type(),
        envelope.subject(),
        envelope.sequence(),
        envelope.time(),
        event.type().topic().name(),
        event.key(),
        json.write(event));
  }

  static Entry of(Tombstone stone, String source, Instant recorded) {
    return new Entry(
        stone.id(),
        source,
        stone.type(),
        stone.subject(),
        stone.sequence(),
        recorded,
        stone.topic().name(),
        stone.key(),
        null);
  }

  static Entry from(Document stored) {
    return new Entry(
        stored.getString("id"),
        stored.getString("source"),
        stored.getString("type"),
        stored.getString("subject"),
        stored.get("sequence", Number.class).longValue(),
        stored.getDate("time").toInstant(),
        stored.getString("topic"),
        stored.getString("key"),
        stored.getString("data"));
  }

  Document toDocument() {
    return new Document("id", id)
        .append("source", source)
        .append("type", type)
        .append("subject", subject)
        .append("sequence", sequence)
        .append("time", Date.from(time))
        .append("topic", topic)
        .append("key", key)
        .append("data", data);
  }
}
