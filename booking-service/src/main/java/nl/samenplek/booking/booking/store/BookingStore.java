package nl.samenplek.booking.booking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static nl.samenplek.booking.booking.store.BookingDocument.BOOKER;
import static nl.samenplek.booking.booking.store.BookingDocument.CLAIMS;
import static nl.samenplek.booking.booking.store.BookingDocument.ID;
import static nl.samenplek.booking.booking.store.BookingDocument.OCCUPANT;
import static nl.samenplek.booking.booking.store.BookingDocument.PART_OF;
import static nl.samenplek.booking.booking.store.BookingDocument.VERSION;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.BookingDeadline;
import nl.samenplek.booking.booking.Change;
import nl.samenplek.booking.booking.Claims;
import nl.samenplek.booking.booking.Deadlines;
import nl.samenplek.booking.booking.KeyedRequest;
import nl.samenplek.booking.deadlines.Due;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only place that writes bookings. Every write but the last below is one write of one document,
 * journaled by a majority:
 *
 * <pre>
 * { _id: "b-6743…", site: "gemeentehuis", floor: "gemeentehuis-2", zone: "flexzone", workplace: "gemeentehuis-2-14",
 *   kind: "desk", occupant: "p-0001", booker: "p-0001", from: ISODate(…), until: ISODate(…),
 *   timeZone: "Europe/Amsterdam", date: "2026-11-24", held: { from: ISODate(…), until: ISODate(…), tokens: [] },
 *   state: "placed", placedAt: ISODate(…), version: 1,
 *   claims: [ "w:gemeentehuis-2-14:1994070", "s:p-0001:1994070", … ],
 *   request: { key: "…", fingerprint: "…", at: ISODate(…), answer: "{…}" },
 *   due: { at: ISODate(…), what: "claims-go" }, outbox: […], relay: {…} }
 *
 * { _id: "r-6743…", request: { key: "…", fingerprint: "…", at: ISODate(…) }, refused: "{…}", refusedAt: ISODate(…) }
 *
 * { _id: "i-6743…", request: { key: "…", fingerprint: "…", at: ISODate(…) }, openedAt: ISODate(…) }
 * </pre>
 *
 * <b>Never twice.</b> A unique index over the claims. No lock:
 *
 * <ol>
 *   <li>Placing inserts the booking with its claims.
 *   <li>Moving and restoring replace or set the claims, where {@code _id} and {@code version} are
 *       as they were read.
 *   <li>Ending takes away the claims of what is no longer held, in the write that records the end,
 *       guarded likewise.
 *   <li>If any claim is in the index already, MongoDB refuses the whole write: nothing changed, the
 *       old claims stand.
 *   <li>If the version differs, nothing matched: somebody else was first, and the caller looks
 *       again.
 *   <li>Changes of several bookings that must all stand or none are written in one transaction,
 *       each as in 1 to 3. What a change gives up, a later one in it may take. A claim that is
 *       taken or a version that differs ends it, and nothing of it is there. MongoDB runs it again
 *       when it met another write half way.
 * </ol>
 *
 * <b>By itself.</b> Every write that makes or changes a booking says in it what is due first
 * ({@link Deadlines}). Each deadline is one write as well, guarded by the version and by what was
 * due:
 *
 * <ol>
 *   <li>The claims of what is over go. Whoever writes them again meanwhile, writes their deadline
 *       with them.
 *   <li>What says whose the booking was goes, claims and request too, and the event that tells so
 *       replaces in the topic all that told it.
 * </ol>
 *
 * <b>Retry-safe.</b> A unique index over the request's key, across bookings, remembered refusals
 * and imports, so one key has one document however many requests race. The first answer stands in
 * that document, and stays when the booking changes.
 *
 * <p><b>Published, and in the trail.</b> The event and what stays of the change are in the same
 * write ({@link Outbox}); the relay is woken after it.
 */
@Component
public class BookingStore {
  public static final String COLLECTION = "bookings";
  private static final String REQUEST = "request";
  private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);
  private static final TransactionOptions JOURNALED =
      TransactionOptions.builder().writeConcern(DURABLE).build();

  private final MongoClient client;
  private final MongoCollection<Document> bookings;
  private final Deadlines deadlines;
  private final Outbox outbox;
  private final Relay relay;

  public BookingStore(
      MongoClient client, MongoDatabase database, Deadlines deadlines, Outbox outbox, Relay relay) {
    this.client = client;
    this.bookings = database.getCollection(COLLECTION).withWriteConcern(DURABLE);
    this.deadlines = deadlines;
    this.outbox = outbox;
    this.relay = relay;
  }

  public static String newId() {
    return "b-" + new ObjectId().toHexString();
  }

  /**
   * @param answer what the request is answered with, now and when it comes again
   */
  public Written insert(Change change, @Nullable KeyedRequest request, @Nullable String answer) {
    var document = inserted(change);
    if (request != null) {
      document.append(
          REQUEST, requestDocument(request, change.after().placedAt()).append("answer", answer));
    }
    return attempt(
        () -> {
          bookings.insertOne(document);
          relay.wakeInserted(COLLECTION, document);
          return Written.STORED;
        });
  }

  /** Keeps a refusal, so that the same request is refused the same way when it comes again. */
  public Written remember(KeyedRequest request, String refused, Instant now) {
    return keep(
        new Document(ID, "r-" + new ObjectId().toHexString())
            .append(REQUEST, requestDocument(request, now))
            .append("refused", refused)
            .append("refusedAt", Date.from(now)));
  }

  /** Keeps that a request for several bookings came, so that its key cannot serve another. */
  public Written open(KeyedRequest request, Instant now) {
    return keep(
        new Document(ID, "i-" + new ObjectId().toHexString())
            .append(REQUEST, requestDocument(request, now))
            .append("openedAt", Date.from(now)));
  }

  /** Writes what came of a booking, provided it is still as it was read. */
  public Written update(Booking before, Change change) {
    return attempt(
        () -> {
          var matched = bookings.updateOne(asRead(before.id(), before.version()), updated(change));
          if (matched.getMatchedCount() == 0) {
            return Written.CHANGED_MEANWHILE;
          }
          relay.wake(COLLECTION, before.id());
          return Written.STORED;
        });
  }

  /** Writes all of these in this order, or nothing: new bookings, and changes of what was read. */
  public Written together(List<Change> changes) {
    var written =
        attempt(
            () -> {
              try (var session = client.startSession()) {
                return session.withTransaction(() -> all(session, changes), JOURNALED);
              } catch (ChangedMeanwhile other) {
                return Written.CHANGED_MEANWHILE;
              }
            });
    if (written == Written.STORED) {
      changes.forEach(change -> relay.wake(COLLECTION, change.after().id()));
    }
    return written;
  }

  private Written all(ClientSession session, List<Change> changes) {
    for (var change : changes) {
      var after = change.after();
      if (after.version() == 1) {
        bookings.insertOne(session, inserted(change));
      } else if (bookings
              .updateOne(session, asRead(after.id(), after.version() - 1), updated(change))
              .getMatchedCount()
          == 0) {
        throw new ChangedMeanwhile();
      }
    }
    return Written.STORED;
  }

  /** Ends a transaction. */
  private static final class ChangedMeanwhile extends RuntimeException {}

  /**
   * Lets go of keys that came before the moment with the answers to them: of bookings, of refusals
   * and of imports; returns how many.
   */
  public long forgetKeysBefore(Instant moment) {
    var old = lt(BookingIndexes.KEY_AT, Date.from(moment));
    return bookings.updateMany(and(old, exists(VERSION)), unset(REQUEST)).getModifiedCount()
        + bookings.deleteMany(and(old, exists(VERSION, false))).getDeletedCount();
  }

  /** The booking is over: what it held guards nothing any more. */
  public Written letClaimsGo(Booking over) {
    var next = deadlines.firstAfter(BookingDeadline.CLAIMS_GO, over);
    var gone = new Document(CLAIMS, null).append(Due.FIELD, Due.stored(next));
    return whenDue(BookingDeadline.CLAIMS_GO, over, written(gone));
  }

  /**
   * Lets go of all that says whose the booking was.
   *
   * @param change that it is nobody's any more
   */
  public Written forget(Booking before, Change change) {
    var gone = new Document(VERSION, change.after().version());
    Stream.of(OCCUPANT, BOOKER, PART_OF, CLAIMS, REQUEST, Due.FIELD)
        .forEach(field -> gone.append(field, null));
    var written =
        whenDue(
            BookingDeadline.FORGET,
            before,
            combine(written(gone), outbox.push(change.trail(), change.event())));
    if (written == Written.STORED) {
      relay.wake(COLLECTION, before.id());
    }
    return written;
  }

  private Written whenDue(BookingDeadline deadline, Booking met, Bson update) {
    var guard = and(asRead(met.id(), met.version()), Due.isStill(deadline.word()));
    return bookings.updateOne(guard, update).getMatchedCount() == 0
        ? Written.CHANGED_MEANWHILE
        : Written.STORED;
  }

  private Written keep(Document document) {
    return attempt(
        () -> {
          bookings.insertOne(document);
          return Written.STORED;
        });
  }

  /** With its claims, its event and what it leaves in the trail. */
  private Document inserted(Change change) {
    var booking = change.after();
    var document =
        BookingDocument.of(booking)
            .append(CLAIMS, Claims.of(booking))
            .append(Due.FIELD, Due.stored(deadlines.first(booking)));
    document.values().removeIf(Objects::isNull);
    return outbox.addTo(document, change.trail(), change.event());
  }

  private Bson updated(Change change) {
    var booking = change.after();
    var claims = Claims.of(booking);
    var fields =
        BookingDocument.changing(booking)
            .append(CLAIMS, claims.isEmpty() ? null : claims)
            .append(Due.FIELD, Due.stored(deadlines.first(booking)));
    return combine(written(fields), outbox.push(change.trail(), change.event()));
  }

  /** What has no value is not there. */
  private static Bson written(Document fields) {
    var set = new Document();
    var unset = new Document();
    fields.forEach((field, value) -> (value == null ? unset : set).append(field, value));
    var update = new Document();
    if (!set.isEmpty()) {
      update.append("$set", set);
    }
    return unset.isEmpty() ? update : update.append("$unset", unset);
  }

  private static Bson asRead(String id, long version) {
    return and(eq(ID, id), eq(VERSION, version));
  }

  private static Document requestDocument(KeyedRequest request, Instant at) {
    return new Document("key", request.key())
        .append("fingerprint", request.fingerprint())
        .append("at", Date.from(at));
  }

  private static Written attempt(Supplier<Written> write) {
    try {
      return write.get();
    } catch (MongoWriteException | MongoCommandException refused) {
      return because(refused);
    }
  }

  private static Written because(MongoException refused) {
    var says = String.valueOf(refused.getMessage());
    if (says.contains("index: " + BookingIndexes.ONE_HOLDER + " ")) {
      return Written.CLAIM_TAKEN;
    }
    if (says.contains("index: " + BookingIndexes.ONE_ANSWER + " ")) {
      return Written.KEY_SEEN;
    }
    throw refused;
  }
}
