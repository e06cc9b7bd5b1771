package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenplek.events.Actor;
import org.bson.Document;

/**
 * Writes entries into the trail of this service, each once however often it is written.
 *
 * <p>A change leaves its entry through {@link Outbox}. Directly here come only what changes nothing
 * (a look that is to be known of) and what is written in a transaction of the caller's own.
 */
public final class TrailWriter {
  private final MongoCollection<Document> trail;
  private final Clock clock;

  /**
   * @param trail written by a majority, in the journal
   */
  TrailWriter(MongoCollection<Document> trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** When it returns, the entries survive. */
  public void record(List<TrailEntry> entries) {
    write(entries.stream().map(this::stored).toList());
  }

  /** When it returns, the entry survives. */
  public void record(TrailEntry entry) {
    record(List.of(entry));
  }

  /** The entry is there if the transaction is committed. */
  public void record(ClientSession session, TrailEntry entry) {
    trail.insertOne(session, stored(entry));
  }

  private Document stored(TrailEntry entry) {
    return TrailDocument.of(entry, clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** When it returns, all of them survive. */
  void write(List<Document> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try {
      trail.insertMany(entries, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException refused) {
      if (!wereOnlyThereAlready(refused)) {
        throw refused;
      }
    }
    forgetPeople(entries);
  }

  private static boolean wereOnlyThereAlready(MongoBulkWriteException refused) {
    return refused.getWriteConcernError() == null
        && refused.getWriteErrors().stream()
            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }

  /** An id stays where no person is behind it: of a deadline, of a rule of the house. */
  private void forgetPeople(List<Document> entries) {
    entries.stream()
        .filter(entry -> entry.containsKey(TrailDocument.FORGETS))
        .map(entry -> entry.get("of", Document.class))
        .collect(
            groupingBy(of -> of.getString("kind"), mapping(of -> of.getString("id"), toList())))
        .forEach(this::forgetPeopleOf);
  }

  private void forgetPeopleOf(String kind, List<String> things) {
    var about = and(eq(TrailDocument.OF_KIND, kind), in(TrailDocument.OF_ID, things));
    trail.updateMany(
        about,
        combine(
            unset(TrailDocument.ON_BEHALF_OF),
            pull(TrailDocument.CHANGED, new Document(TrailDocument.PERSON, true))));
    var actors = List.of(Actor.Kind.person.name(), Actor.Kind.client.name());
    trail.updateMany(and(about, in(TrailDocument.BY_KIND, actors)), unset(TrailDocument.BY_ID));
  }
}
