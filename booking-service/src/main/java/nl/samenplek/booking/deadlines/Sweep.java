package nl.samenplek.booking.deadlines;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets happen in one collection what is due. Every instance has one; none leads, and none knows of
 * the others.
 *
 * <ol>
 *   <li>Every few seconds look up the documents whose moment has come, the longest ago first, in an
 *       index that holds only documents with a deadline.
 *   <li>Hand each to its {@link Deadline}, which writes once, guarded: of two instances that found
 *       the same, the second writes nothing.
 *   <li>What fails is left for the next time and holds up nothing else. While the store is away,
 *       nothing is tried.
 *   <li>After a crash the next sweep, of whichever instance, finds what was not done.
 * </ol>
 *
 * What time it is, the service's clock says.
 */
public final class Sweep {
  private static final Logger log = LoggerFactory.getLogger(Sweep.class);
  private static final int AT_A_TIME = 100;

  private final MongoCollection<Document> collection;
  private final Map<String, Deadline> deadlines;
  private final Clock clock;
  private volatile @Nullable Instant next;

  public Sweep(
      MongoCollection<Document> collection,
      List<Deadline> deadlines,
      Clock clock,
      MeterRegistry meters) {
    this.collection = collection;
    this.deadlines = deadlines.stream().collect(toUnmodifiableMap(Deadline::what, it -> it));
    this.clock = clock;
    Gauge.builder("samenplek.sweep.lag", () -> lag().toMillis() / 1_000.0)
        .tag("collection", collection.getNamespace().getCollectionName())
        .baseUnit("seconds")
        .register(meters);
  }

  /** What the sweep looks things up with. */
  public static IndexModel index() {
    return new IndexModel(
        ascending(Due.AT),
        new IndexOptions().name("by-deadline").partialFilterExpression(exists(Due.AT)));
  }

  @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
  public void sweep() {
    next = earliest();
    var now = clock.instant();
    var found = collection.find(lte(Due.AT, Date.from(now))).sort(ascending(Due.AT));
    for (var document : found.batchSize(AT_A_TIME)) {
      letHappen(document);
    }
    next = earliest();
  }

  private void letHappen(Document found) {
    var due = Due.of(found);
    var deadline = deadlines.get(due.what());
    if (deadline == null) {
      log.warn("{} waits for {}, which this release does not know", found.get("_id"), due.what());
      return;
    }
    try {
      deadline.comes().accept(found);
    } catch (MongoTimeoutException | MongoSocketException away) {
      throw away;
    } catch (RuntimeException e) {
      log.warn("{} of {} waits for the next sweep: {}", due.what(), found.get("_id"), e.toString());
    }
  }

  private @Nullable Instant earliest() {
    var first =
        collection
            .find(exists(Due.AT))
            .sort(ascending(Due.AT))
            .projection(include(Due.FIELD))
            .first();
    return first == null ? null : Due.of(first).at();
  }

  /**
   * How long ago the moment was of what waits longest. A moment is kept and not an age: while the
   * store is away, or no sweep comes to its end, this grows on.
   */
  Duration lag() {
    var moment = next;
    var now = clock.instant();
    return moment == null || moment.isAfter(now) ? Duration.ZERO : Duration.between(moment, now);
  }
}
