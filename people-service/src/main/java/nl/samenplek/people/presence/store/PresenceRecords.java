package nl.samenplek.people.presence.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.function.Function;
import nl.samenplek.people.presence.Presence;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The writing side of presence.
 *
 * <p>Several instances may work on events of the same booking, since a move changes the event's
 * key. Each change replaces exactly the document it was derived from:
 *
 * <ol>
 *   <li>Read the document of the booking (shown at {@link PresenceDocument}).
 *   <li>Derive the next one from it; if there is nothing to change, done.
 *   <li>Insert it, or replace the one with the same {@code sequence}.
 *   <li>If somebody else was first, the insert meets a double {@code _id} or the replacement finds
 *       nothing: begin again. Every turn the stored sequence has grown, so this ends.
 * </ol>
 *
 * The document is replaced, not updated, so that the change stream carries every state in full.
 */
@Repository
public class PresenceRecords {
  static final String COLLECTION = "presence";

  private final MongoCollection<Document> presences;

  PresenceRecords(MongoDatabase database) {
    presences = database.getCollection(COLLECTION);
  }

  /** Changes what is known of a booking. The derivation says nothing if nothing changes. */
  public void change(String booking, Function<@Nullable Presence, Optional<Presence>> derivation) {
    boolean settled = false;
    while (!settled) {
      Document stored = presences.find(eq("_id", booking)).first();
      Presence known = stored == null ? null : PresenceDocument.presence(stored);
      settled = derivation.apply(known).map(next -> put(known, next)).orElse(true);
    }
  }

  private boolean put(@Nullable Presence known, Presence next) {
    return known == null ? insert(next) : replace(known, next);
  }

  private boolean insert(Presence next) {
    try {
      presences.insertOne(PresenceDocument.of(next));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private boolean replace(Presence known, Presence next) {
    var same = and(eq("_id", known.booking()), eq(PresenceDocument.SEQUENCE, known.sequence()));
    return presences.replaceOne(same, PresenceDocument.of(next)).getMatchedCount() == 1;
  }

  MongoCollection<Document> collection() {
    return presences;
  }
}
