package nl.samenplek.booking.deadlines;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What happens next to a document by itself, as it stands in it:
 *
 * <pre>
 * due: { at: ISODate(…), what: "claims-go" }
 * </pre>
 *
 * A document to which nothing will happen has no such field.
 *
 * @param what the kind of deadline, as its {@link Deadline} calls it
 */
public record Due(Instant at, String what) {
  public static final String FIELD = "due";
  static final String AT = FIELD + ".at";
  private static final String WHAT = FIELD + ".what";

  /** How it is stored; nothing where there is none. */
  public static @Nullable Document stored(Optional<Due> due) {
    return due.map(it -> new Document("at", Date.from(it.at)).append("what", it.what)).orElse(null);
  }

  /** As it stands in a document that was found because of it. */
  static Due of(Document found) {
    var due = found.get(FIELD, Document.class);
    return new Due(due.getDate("at").toInstant(), due.getString("what"));
  }

  /** That this is what happens next to a document. */
  public static Bson isStill(String what) {
    return Filters.eq(WHAT, what);
  }
}
