package nl.samenplek.people.presence.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.people.presence.Presence;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The writing side of presence.
 *
 * <p>While partitions change hands, two instances may work on events of the same booking. Each
 * change replaces exactly the document it was derived from:
 *
 * <ol>
 *   <li>Take the events in {@link Turns}, so that every state of a booking is stored and told, also
 *       the day that a booking only passed through.
 *   <li>Read the documents of the turn's bookings at once (shown at {@link PresenceDocument}).
 *   <li>Derive the next ones from them; where there is nothing to change, that booking is done.
 *   <li>Write all others at once: insert, or replace the one with the same {@code sequence}.
 *   <li>If somebody else was first, an insert meets a double {@code _id} or a replacement finds
 *       nothing: begin the turn again. What was written then derives nothing any more; for the
 *       others the stored sequence has grown, so this ends.
 * </ol>
 *
 * A document is replaced, not updated, so that the change stream carries every state in full.
 */
@Repository
public class PresenceRecords {
  static final String COLLECTION = "presence";
  private static final BulkWriteOptions ALL_THAT_CAN = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> presences;

  PresenceRecords(MongoDatabase database) {
    presences = database.getCollection(COLLECTION);
  }

  /**
   * Stores what follows from the events, those of a booking in the order in which they came.
   *
   * @param deriving from what is known of the event's booking; nothing if that is as new
   */
  public void reflect(
      List<BookingEvent> events,
      BiFunction<@Nullable Presence, BookingEvent, Optional<Presence>> deriving) {
    for (List<BookingEvent> turn : Turns.of(events)) {
      boolean settled = false;
      while (!settled) {
        Map<String, Presence> known = known(turn);
        settled = write(turn.stream().flatMap(event -> change(known, event, deriving)).toList());
      }
      turn.stream()
          .filter(event -> event.facts().occupant() == null)
          .map(BookingEvent::booking)
          .forEach(this::forget);
    }
  }

  /**
   * Knows nothing of a booking any more. Whoever is still expected because of it is first said not
   * to be, for those who look on; by a replacement, which the change stream carries in full.
   */
  public void forget(String booking) {
    var known = presences.find(eq("_id", booking)).map(PresenceDocument::presence).first();
    if (known != null && known.expected()) {
      write(List.of(put(known, known.notExpected())));
    }
    presences.deleteOne(eq("_id", booking));
  }

  private Map<String, Presence> known(List<BookingEvent> turn) {
    List<String> bookings = turn.stream().map(BookingEvent::booking).toList();
    Map<String, Presence> known = new HashMap<>();
    presences
        .find(in("_id", bookings))
        .batchSize(bookings.size() + 1)
        .map(PresenceDocument::presence)
        .forEach(presence -> known.put(presence.booking(), presence));
    return known;
  }

  private static Stream<WriteModel<Document>> change(
      Map<String, Presence> known,
      BookingEvent event,
      BiFunction<@Nullable Presence, BookingEvent, Optional<Presence>> deriving) {
    Presence before = known.get(event.booking());
    return deriving.apply(before, event).map(next -> put(before, next)).stream();
  }

  private static WriteModel<Document> put(@Nullable Presence known, Presence next) {
    Document document = PresenceDocument.of(next);
    return known == null
        ? new InsertOneModel<>(document)
        : new ReplaceOneModel<>(
            and(eq("_id", known.booking()), eq(PresenceDocument.SEQUENCE, known.sequence())),
            document);
  }

  /** Whether each found what it was derived from. */
  private boolean write(List<WriteModel<Document>> changes) {
    if (changes.isEmpty()) {
      return true;
    }
    try {
      BulkWriteResult written = presences.bulkWrite(changes, ALL_THAT_CAN);
      return written.getInsertedCount() + written.getMatchedCount() == changes.size();
    } catch (MongoBulkWriteException e) {
      if (metOnlyDoubles(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean metOnlyDoubles(MongoBulkWriteException e) {
    return e.getWriteConcernError() == null
        && e.getWriteErrors().stream()
            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }

  MongoCollection<Document> collection() {
    return presences;
  }
}
