package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.samenplek.events.delivery.Outbox.BY;
import static nl.samenplek.events.delivery.Outbox.ENTRIES;
import static nl.samenplek.events.delivery.Outbox.LEASE;
import static nl.samenplek.events.delivery.Outbox.UNTIL;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Steps 2 to 7 of {@link Lane}: one round over some documents of a collection. */
final class Round {

  private static final String OWNER = LEASE + "." + BY;
  private static final String EXPIRY = LEASE + "." + UNTIL;
  private static final int LOOKED_AT = 500;

  private final MongoCollection<Document> collection;

  /** A mark that is lost only means publishing again; so it waits for no disk. */
  private final MongoCollection<Document> marking;

  private final TrailWriter trail;
  private final Publisher publisher;
  private final Lease lease;
  private final Duration ackWithin;
  private final RelayObserver observer;
  private final DeliveryCounts counts;
  private final Clock clock;
  private volatile @Nullable Instant oldest;

  Round(
      MongoCollection<Document> collection,
      TrailWriter trail,
      Publisher publisher,
      Lease lease,
      Duration ackWithin,
      RelayObserver observer,
      DeliveryCounts counts,
      Clock clock) {
    this.collection = collection;
    this.marking = collection.withWriteConcern(WriteConcern.W1.withJournal(false));
    this.trail = trail;
    this.publisher = publisher;
    this.lease = lease;
    this.ackWithin = ackWithin;
    this.observer = observer;
    this.counts = counts;
    this.clock = clock;
    counts.ages(name(), this::age);
  }

  /**
   * @param unfinished documents that got more entries meanwhile
   * @param allFailed whether nothing at all could be published
   */
  record Result(List<Object> unfinished, boolean allFailed) {
    static final Result ALL_FAILED = new Result(List.of(), true);
  }

  /** Documents with a lease that ran out. */
  List<Waiting> abandoned(int atMost) {
    var found =
        collection
            .find(lte(EXPIRY, Date.from(clock.instant())))
            .projection(include("_id"))
            .limit(atMost)
            .map(document -> new Waiting(Waiting.idOf(document), null));
    return found.into(new ArrayList<>());
  }

  /** Looks how old the entry is that waits longest, among many; nearly always there is none. */
  void lookAtTheOldest() {
    oldest =
        collection
            .find(exists(EXPIRY))
            .sort(ascending(EXPIRY))
            .limit(LOOKED_AT)
            .projection(new Document(ENTRIES + ".time", 1))
            .into(new ArrayList<>())
            .stream()
            .flatMap(document -> document.getList(ENTRIES, Document.class, List.of()).stream())
            .map(entry -> entry.getDate("time").toInstant())
            .min(Instant::compareTo)
            .orElse(null);
  }

  /** As of the last look: while the store is away it grows on. */
  private Duration age() {
    var since = oldest;
    return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
  }

  Result work(Collection<Waiting> gathered) {
    var held = held(gathered);
    if (held.isEmpty()) {
      return new Result(List.of(), false);
    }
    observer.at(RelayObserver.Step.WRITTEN, name(), ids(held));
    trail.write(held.stream().flatMap(it -> TrailDocument.waitingIn(it).stream()).toList());
    observer.at(RelayObserver.Step.TRAILED, name(), ids(held));
    var published = publisher.publish(held);
    observer.at(RelayObserver.Step.PUBLISHED, name(), published.keySet());
    var unfinished = mark(published);
    observer.at(RelayObserver.Step.MARKED, name(), published.keySet());
    var failed = ids(held).stream().filter(id -> !published.containsKey(id)).toList();
    counts.notPublished(name(), failed.size());
    retreat(failed);
    return new Result(unfinished, published.isEmpty());
  }

  private List<Document> held(Collection<Waiting> gathered) {
    var soonest = clock.instant().plus(ackWithin);
    var held = new ArrayList<Document>();
    var unread = new ArrayList<Object>();
    for (var waiting : gathered) {
      var content = waiting.content();
      if (content != null && waiting.mayBePublishedUntil(soonest)) {
        held.add(content);
      } else {
        unread.add(waiting.id());
      }
    }
    held.addAll(taken(unread));
    return held;
  }

  /**
   * A majority has the lease before the entries are read, and only entries that a majority has are
   * read: what the store could still lose in a crash is not told to anybody.
   */
  private List<Document> taken(List<Object> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var mine = lease.takenAt(now);
    collection
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .updateMany(
            and(in("_id", ids), or(eq(OWNER, mine.by()), lte(EXPIRY, Date.from(now)))),
            set(LEASE, mine.toDocument()));
    return collection
        .withReadConcern(ReadConcern.MAJORITY)
        .find(and(in("_id", ids), eq(OWNER, mine.by()), eq(EXPIRY, Date.from(mine.until()))))
        .projection(include(ENTRIES))
        .into(new ArrayList<>());
  }

  /** Removes what was published; returns the documents that got more entries meanwhile. */
  private List<Object> mark(Map<Object, List<String>> published) {
    if (published.isEmpty() || allHadOneEntry(published)) {
      return List.of();
    }
    var marks =
        published.entrySet().stream()
            .map(one -> new UpdateOneModel<Document>(eq("_id", one.getKey()), mark(one.getValue())))
            .toList();
    marking.bulkWrite(marks, new BulkWriteOptions().ordered(false));
    return unfinished(published.keySet());
  }

  /**
   * The ordinary case in one write: every document had the one entry that was published, and has
   * nothing else now. While the lease names this instance, nobody else removes entries; so a single
   * entry is the published one. Says no where any document was not like that; those are still as
   * they were.
   */
  private boolean allHadOneEntry(Map<Object, List<String>> published) {
    if (published.values().stream().anyMatch(entries -> entries.size() != 1)) {
      return false;
    }
    var ours = and(in("_id", published.keySet()), eq(OWNER, lease.instance()), size(ENTRIES, 1));
    var marked = marking.updateMany(ours, combine(unset(ENTRIES), unset(LEASE)));
    return marked.getMatchedCount() == published.size();
  }

  private static List<Bson> mark(List<String> entries) {
    return List.of(
        new Document("$set", new Document(ENTRIES, Stages.entriesWithout(entries))),
        new Document(
            "$set",
            new Document(LEASE, Stages.goneOnceEmpty(LEASE))
                .append(ENTRIES, Stages.goneOnceEmpty(ENTRIES))));
  }

  private void retreat(List<Object> failed) {
    if (!failed.isEmpty()) {
      collection.updateMany(
          and(in("_id", failed), eq(OWNER, lease.instance())),
          set(EXPIRY, Date.from(clock.instant())));
    }
  }

  private List<Object> unfinished(Collection<Object> ids) {
    return collection
        .find(and(in("_id", ids), eq(OWNER, lease.instance())))
        .projection(include("_id"))
        .map(Waiting::idOf)
        .into(new ArrayList<>());
  }

  private static List<Object> ids(List<Document> documents) {
    return documents.stream().map(Waiting::idOf).toList();
  }

  void couldNotWork() {
    counts.notPublished(name(), 1);
  }

  private String name() {
    return collection.getNamespace().getCollectionName();
  }

  /** What the sweep looks things up with; holds only documents that wait. */
  void createIndex() {
    var waiting =
        new IndexOptions()
            .partialFilterExpression(new Document(EXPIRY, new Document("$exists", true)));
    collection.createIndex(Indexes.ascending(EXPIRY), waiting);
  }
}
