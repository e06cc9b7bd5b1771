package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.conversions.Bson;

/**
 * Applies an event to the document that reflects its aggregate, unless that document already
 * reflects this event or a later one.
 *
 * <pre>{ _id: "b-17", sequence: 3, … }</pre>
 *
 * <ol>
 *   <li>Update or insert {@code {_id, sequence < new}} with the effect and the new sequence: one
 *       atomic write.
 *   <li>A duplicate {@code _id} means that the document is there with a sequence that is not lower,
 *       or was inserted by somebody else this very moment. So try once more, as an update only:
 *       that one either finds a lower sequence or proves that there is nothing to do.
 * </ol>
 *
 * A document must stay when its aggregate ends (keep it with a mark), or a late repetition would
 * bring it to life again.
 */
public final class Remembered {

  static final String SEQUENCE = "sequence";

  private Remembered() {}

  /**
   * @param effect operators only, such as {@code set}; not {@code _id} nor {@code sequence}
   * @return whether the document changed
   */
  public static boolean apply(
      MongoCollection<?> collection, Object id, long sequence, Bson effect) {
    var older = and(eq("_id", id), lt(SEQUENCE, sequence));
    var change = combine(effect, set(SEQUENCE, sequence));
    try {
      collection.updateOne(older, change, new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException e) {
      if (!isDuplicateId(e)) {
        throw e;
      }
      return collection.updateOne(older, change).getMatchedCount() == 1;
    }
  }

  private static boolean isDuplicateId(MongoWriteException e) {
    return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
        && e.getError().getMessage().contains("index: _id_");
  }
}
