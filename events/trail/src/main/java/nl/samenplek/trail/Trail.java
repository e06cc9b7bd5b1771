package nl.samenplek.trail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenplek.events.delivery.TrailDocument;
import nl.samenplek.events.delivery.TrailDocument.Stored;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads the trail of this service. */
public final class Trail {
  private final MongoDatabase database;
  private final MongoCollection<Document> trail;
  private final TrailSettings settings;
  private final Clock clock;

  Trail(MongoDatabase database, TrailSettings settings, Clock clock) {
    this.database = database;
    this.trail = database.getCollection(TrailDocument.COLLECTION);
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What happened to one thing, oldest first; complete as soon as a change is acknowledged.
   *
   * <ol>
   *   <li>Read what still waits in the thing's own document.
   *   <li>Read the trail. An entry is written there before it leaves the document, so in this order
   *       none is missed; one that is in both counts once.
   * </ol>
   *
   * @param collection where the thing's document is
   * @param after only changes with a higher number
   */
  public List<Stored> of(String kind, String id, String collection, long after, int most) {
    var waiting = waiting(collection, id);
    var written =
        trail
            .find(
                and(
                    eq(TrailDocument.OF_KIND, kind),
                    eq(TrailDocument.OF_ID, id),
                    gt(TrailDocument.NUMBER, after),
                    gte("_id", TrailDocument.idFrom(settings.oldest(clock)))))
            .sort(ascending(TrailDocument.NUMBER))
            .limit(most)
            .into(new ArrayList<>());
    return Stream.concat(written.stream(), waiting.stream())
        .map(TrailDocument::read)
        .filter(entry -> entry.kind().equals(kind) && entry.number() > after)
        .collect(toMap(Stored::number, it -> it, (first, again) -> first, TreeMap::new))
        .values()
        .stream()
        .limit(most)
        .toList();
  }

  private List<Document> waiting(String collection, String id) {
    var document =
        database
            .getCollection(collection)
            .find(eq("_id", id))
            .projection(include("outbox"))
            .first();
    return document == null ? List.of() : TrailDocument.waitingIn(document);
  }

  /** Newest first. */
  List<Stored> find(Question question, @Nullable String before, int most) {
    return trail
        .find(question.filter(before))
        .sort(descending("_id"))
        .limit(most)
        .map(TrailDocument::read)
        .into(new ArrayList<>());
  }

  /** All of them, newest first, one after the other. */
  void each(Question question, Consumer<Stored> reader) {
    trail
        .find(question.filter(null))
        .sort(descending("_id"))
        .map(TrailDocument::read)
        .forEach(reader);
  }
}
