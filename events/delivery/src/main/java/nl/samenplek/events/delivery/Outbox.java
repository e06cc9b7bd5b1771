package nl.samenplek.events.delivery;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import nl.samenplek.events.Tombstone;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Writes events into the document that they tell about, in the same write.
 *
 * <pre>
 * { _id: "b-17", …,
 *   outbox: [ { id: "booking-b-17-1", type: "nl.samenplek.booking.placed.v1", subject: "b-17",
 *               sequence: 1, time: ISODate(…), source: "urn:…",
 *               topic: "samenplek.bookings", key: "b-17", data: "{\"booking\":\"b-17\",…}" } ],
 *   relay:  { by: "3f0c…", until: ISODate(…) } }
 * </pre>
 *
 * A document without events to publish has neither field.
 *
 * <p>An entry that came of a request also has its {@code traceparent} ({@link Followed}).
 *
 * <p>The writer takes the lease along ({@code relay}), so that its own relay may publish at once
 * without another write. A lease of another instance that is still good is left alone: that
 * instance finds the new entries when it marks its own.
 */
public final class Outbox {

  static final String ENTRIES = "outbox";
  static final String LEASE = "relay";
  static final String BY = "by";
  static final String UNTIL = "until";

  private final DeliverySettings settings;
  private final EventJson json;
  private final Lease lease;
  private final Clock clock;

  Outbox(DeliverySettings settings, EventJson json, Lease lease, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.lease = lease;
    this.clock = clock;
  }

  /** Adds the events to a document that is about to be inserted; returns that document. */
  public Document addTo(Document inserted, Event... events) {
    var now = clock.instant();
    return inserted
        .append(ENTRIES, entries(now, events))
        .append(LEASE, lease.takenAt(now).toDocument());
  }

  /**
   * Adds the events to an update made of operators, {@code combine(set(…), outbox.push(event))}.
   * Takes no lease: the relay does so itself, after the answer.
   */
  public Bson push(Event... events) {
    var now = clock.instant();
    return Updates.combine(
        Updates.pushEach(ENTRIES, entries(now, events)),
        Updates.max(LEASE + "." + UNTIL, Date.from(now)));
  }

  /**
   * Adds the events to an update made of pipeline stages; put it among them, anywhere. Takes the
   * lease unless another instance holds it.
   */
  public Bson stage(Event... events) {
    var now = clock.instant();
    return new Document(
        "$set",
        new Document(ENTRIES, Stages.appended(ENTRIES, entries(now, events)))
            .append(LEASE, Stages.leaseUnlessHeld(lease.takenAt(now), now)));
  }

  /** As {@link #push}, to say that what the document tells of is forgotten. */
  public Bson push(Tombstone stone) {
    var now = clock.instant();
    var entry = Followed.marked(Entry.of(stone, settings.source(), now).toDocument());
    return Updates.combine(
        Updates.push(ENTRIES, entry), Updates.max(LEASE + "." + UNTIL, Date.from(now)));
  }

  private List<Document> entries(Instant now, Event... events) {
    return List.of(events).stream()
        .map(event -> Envelope.of(event, settings.source(), now))
        .map(envelope -> Entry.of(envelope, json).toDocument())
        .map(Followed::marked)
        .toList();
  }
}
