package nl.samenplek.events.delivery;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * <p>An entry that came of a request also has its {@code traceparent} ({@link Followed}). What the
 * change leaves in the trail ({@link TrailEntry}) is in the {@code trail} of its first entry, as it
 * is to be stored ({@link TrailDocument}); a change that nobody outside is told of has an entry
 * with {@code id}, {@code time} and {@code trail} only.
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
  static final String TRAIL = "trail";

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

  /**
   * Adds what the change leaves in the trail, and the events, to a document that is about to be
   * inserted; returns that document.
   */
  public Document addTo(Document inserted, TrailEntry trail, Event... events) {
    var now = clock.instant();
    return inserted
        .append(ENTRIES, entries(now, trail, events))
        .append(LEASE, lease.takenAt(now).toDocument());
  }

  /**
   * Adds what the change leaves in the trail, and the events, to an update made of operators,
   * {@code combine(set(…), outbox.push(trail, event))}. Takes no lease: the relay does so itself,
   * after the answer.
   */
  public Bson push(TrailEntry trail, Event... events) {
    var now = clock.instant();
    return pushed(now, entries(now, trail, events));
  }

  /** As {@link #push}, to say that what the document tells of is forgotten. */
  public Bson push(TrailEntry trail, Tombstone stone) {
    var now = clock.instant();
    var entry = Followed.marked(Entry.of(stone, settings.source(), now).toDocument());
    return pushed(now, trailed(List.of(entry), trail, now));
  }

  /**
   * Adds what the change leaves in the trail, and the events, to an update made of pipeline stages;
   * put it among them, anywhere. Takes the lease unless another instance holds it.
   */
  public Bson stage(TrailEntry trail, Event... events) {
    var now = clock.instant();
    return staged(now, entries(now, trail, events));
  }

  private static Bson pushed(Instant now, List<Document> entries) {
    return Updates.combine(
        Updates.pushEach(ENTRIES, entries), Updates.max(LEASE + "." + UNTIL, Date.from(now)));
  }

  private Bson staged(Instant now, List<Document> entries) {
    return new Document(
        "$set",
        new Document(ENTRIES, Stages.appended(ENTRIES, entries))
            .append(LEASE, Stages.leaseUnlessHeld(lease.takenAt(now), now)));
  }

  private List<Document> entries(Instant now, TrailEntry trail, Event... events) {
    return trailed(entries(now, events), trail, now);
  }

  private static List<Document> trailed(List<Document> entries, TrailEntry trail, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MILLIS);
    var left = TrailDocument.of(trail, at);
    if (entries.isEmpty()) {
      var name = "trail-" + TrailDocument.nameOf(trail);
      var silent = new Document("id", name).append("time", Date.from(at)).append(TRAIL, left);
      return List.of(Followed.marked(silent));
    }
    entries.getFirst().append(TRAIL, left);
    return entries;
  }

  private List<Document> entries(Instant now, Event... events) {
    return List.of(events).stream()
        .map(event -> Envelope.of(event, settings.source(), now))
        .map(envelope -> Entry.of(envelope, json).toDocument())
        .map(Followed::marked)
        .toList();
  }
}
