package nl.samenplek.booking.layout.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.FloorChange;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.TrailOfLayouts;
import nl.samenplek.events.Tombstone;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Writes a change of a floor's revisions as a whole or not at all.
 *
 * <ol>
 *   <li>The floor's own document goes from the version that the change was based on to the next.
 *   <li>What is added is inserted, and what holds on no day any more is withdrawn, each with its
 *       event.
 *   <li>The document of each workplace concerned is touched: of two changes that could put one
 *       workplace on two floors, the store lets one wait for the other.
 *   <li>Of the other floors that ever had one of them it is read on which days they have it.
 * </ol>
 *
 * Planners change layouts seldom, so a transaction is right here; bookings never wait for it.
 */
@Component
public class FloorTransactions {
  private final MongoClient client;
  private final MongoCollection<Document> floors;
  private final MongoCollection<Document> revisions;
  private final MongoCollection<Document> workplaces;
  private final StoredFloors stored;
  private final Outbox outbox;
  private final Relay relay;

  FloorTransactions(
      MongoClient client, MongoDatabase database, StoredFloors stored, Outbox outbox, Relay relay) {
    this.client = client;
    this.floors = database.getCollection(FloorDocuments.FLOORS);
    this.revisions = database.getCollection(FloorDocuments.REVISIONS);
    this.workplaces = database.getCollection(FloorDocuments.WORKPLACES);
    this.stored = stored;
    this.outbox = outbox;
    this.relay = relay;
  }

  /** How it went: written, or why nothing was. */
  public sealed interface Outcome {
    record Done() implements Outcome {}

    /** Somebody else changed the floor first. */
    record Overtaken() implements Outcome {}

    /** These would be on two floors on one day. */
    record OnTwoFloors(List<String> workplaces) implements Outcome {}
  }

  public Outcome write(FloorChange change) {
    try (var session = client.startSession()) {
      var outcome = session.withTransaction(() -> attempt(session, change), StoredFloors.DURABLE);
      if (outcome instanceof Outcome.Done) {
        wake(change);
      }
      return outcome;
    } catch (NotAsAWhole refused) {
      return refused.outcome;
    } catch (MongoException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return new Outcome.Overtaken();
      }
      throw refused;
    }
  }

  private Outcome attempt(ClientSession session, FloorChange change) {
    if (!isNext(session, change)) {
      throw new NotAsAWhole(new Outcome.Overtaken());
    }
    var added = change.added();
    if (added != null) {
      var document = FloorDocuments.of(added, change.drawing());
      revisions.insertOne(
          session,
          outbox.addTo(document, TrailOfLayouts.ofAdding(change, added), AsPublished.of(added)));
    }
    change.gone().forEach(revision -> withdraw(session, change, revision));
    var twice = onTwoFloors(session, change);
    if (!twice.isEmpty()) {
      throw new NotAsAWhole(new Outcome.OnTwoFloors(twice));
    }
    return new Outcome.Done();
  }

  private boolean isNext(ClientSession session, FloorChange change) {
    var before = change.before();
    var after = change.after();
    if (before.version() == 0) {
      floors.insertOne(
          session,
          new Document("_id", after.floor())
              .append(FloorDocuments.SITE, after.site())
              .append(FloorDocuments.VERSION, after.version())
              .append(FloorDocuments.NUMBERED, after.numbered()));
      return true;
    }
    return floors
            .updateOne(
                session,
                and(eq("_id", before.floor()), eq(FloorDocuments.VERSION, before.version())),
                combine(
                    set(FloorDocuments.VERSION, after.version()),
                    set(FloorDocuments.NUMBERED, after.numbered())))
            .getMatchedCount()
        == 1;
  }

  private void withdraw(ClientSession session, FloorChange change, Revision revision) {
    revisions.updateOne(
        session,
        eq("_id", FloorDocuments.id(revision.id(), revision.revision())),
        combine(
            set(FloorDocuments.WITHDRAWN, true),
            outbox.push(
                TrailOfLayouts.ofWithdrawing(change, revision),
                Tombstone.after(AsPublished.of(revision)))));
  }

  private List<String> onTwoFloors(ClientSession session, FloorChange change) {
    var ids = change.workplaces();
    if (ids.isEmpty()) {
      return List.of();
    }
    var floor = change.after().floor();
    workplaces.bulkWrite(session, ids.stream().map(id -> touching(id, floor)).toList());
    return othersWith(session, ids, floor).stream()
        .flatMap(other -> stored.find(session, other).stream())
        .flatMap(change::alsoOn)
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> othersWith(ClientSession session, List<String> ids, String floor) {
    var others = new HashSet<String>();
    workplaces
        .find(session, and(in("_id", ids), ne("floors", List.of(floor))))
        .forEach(workplace -> others.addAll(workplace.getList("floors", String.class)));
    others.remove(floor);
    return others;
  }

  private static UpdateOneModel<Document> touching(String workplace, String floor) {
    return new UpdateOneModel<>(
        eq("_id", workplace),
        combine(addToSet("floors", floor), inc("touched", 1)),
        new UpdateOptions().upsert(true));
  }

  private void wake(FloorChange change) {
    var told = new ArrayList<>(change.gone());
    if (change.added() != null) {
      told.add(change.added());
    }
    told.forEach(
        revision ->
            relay.wake(
                FloorDocuments.REVISIONS, FloorDocuments.id(revision.id(), revision.revision())));
  }

  /** Takes back what the transaction wrote so far. */
  private static final class NotAsAWhole extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    NotAsAWhole(Outcome outcome) {
      this.outcome = outcome;
    }
  }
}
