package nl.samenplek.trail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.ArrayList;
import nl.samenplek.events.delivery.TrailDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a trail are asked for; what is absent does not matter.
 *
 * @param from inclusive
 * @param until exclusive
 * @param by the id of who acted
 * @param kind the sort of thing that changed
 * @param of which one
 * @param what happened
 */
record Question(
    Instant from,
    Instant until,
    @Nullable String by,
    @Nullable String kind,
    @Nullable String of,
    @Nullable String what) {

  /** No more than what is kept, and what was before now. */
  Question within(Instant oldest, Instant now) {
    var first = from.isBefore(oldest) ? oldest : from;
    return new Question(first, until.isAfter(now) ? now : until, by, kind, of, what);
  }

  /**
   * @param before only what is older than the entry at that position
   */
  Bson filter(@Nullable String before) {
    var all = new ArrayList<Bson>();
    all.add(gte("_id", TrailDocument.idFrom(from)));
    all.add(lt("_id", before == null ? TrailDocument.idFrom(until) : before));
    add(all, TrailDocument.BY_ID, by);
    add(all, TrailDocument.OF_KIND, kind);
    add(all, TrailDocument.OF_ID, of);
    add(all, TrailDocument.WHAT, what);
    return and(all);
  }

  private static void add(ArrayList<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(eq(field, value));
    }
  }
}
