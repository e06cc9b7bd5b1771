package nl.samenplek.booking.demand.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import nl.samenplek.booking.demand.Count;
import nl.samenplek.booking.demand.Denied;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The counts, one document for what is counted together; all instances add to the same ones.
 *
 * <pre>
 * demand:        { _id: "2026-12-01 gemeentehuis gemeentehuis-2 flexzone desk morning already-claimed",
 *                  date: "2026-12-01", site: "gemeentehuis", floor: "gemeentehuis-2", zone: "flexzone", kind: "desk",
 *                  weekday: 2, dayPart: "morning", code: "already-claimed", denied: NumberLong(7), takenInstead: NumberLong(2) }
 * demandBatches: { _id: "0b5e… 41", at: ISODate(…) }
 * </pre>
 *
 * <b>Each batch once.</b>
 *
 * <ol>
 *   <li>A batch has the name of the run of a service and a number. Its marker is inserted and its
 *       counts are added in one transaction; the marker of the batch before goes.
 *   <li>Nobody knows whether a transaction was done whose answer was lost. The batch is offered
 *       again: if its marker is there, it was.
 *   <li>Two instances that add to one document at once: MongoDB ends one of the transactions, and
 *       the driver runs it again.
 * </ol>
 */
@Component
public class DemandStore {
  static final String COLLECTION = "demand";
  static final String BATCHES = "demandBatches";
  private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);
  private static final TransactionOptions JOURNALED =
      TransactionOptions.builder().writeConcern(DURABLE).build();

  private final MongoClient client;
  private final MongoCollection<Document> demand;
  private final MongoCollection<Document> batches;
  private final Clock clock;

  DemandStore(MongoClient client, MongoDatabase database, Clock clock) {
    this.client = client;
    this.demand = database.getCollection(COLLECTION);
    this.batches = database.getCollection(BATCHES);
    this.clock = clock;
  }

  /**
   * What a run of a service counted between two times.
   *
   * @param run unique for each start of a service
   * @param number from 1, each one more than the one before
   * @param counts not empty
   */
  public record Batch(String run, long number, Map<Denied, Count> counts) {
    private String id() {
      return run + " " + number;
    }

    private String idOfTheOneBefore() {
      return run + " " + (number - 1);
    }
  }

  /** Adds it, unless it was added already. */
  public void add(Batch batch) {
    try (var session = client.startSession()) {
      session.withTransaction(() -> added(session, batch), JOURNALED);
    } catch (AlreadyAdded before) {
      // its answer got lost
    }
  }

  private boolean added(ClientSession session, Batch batch) {
    try {
      batches.insertOne(
          session, new Document("_id", batch.id()).append("at", Date.from(clock.instant())));
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw new AlreadyAdded();
      }
      throw refused;
    }
    batches.deleteOne(session, eq("_id", batch.idOfTheOneBefore()));
    demand.bulkWrite(
        session, batch.counts.entrySet().stream().map(DemandStore::increment).toList());
    return true;
  }

  /** Ends a transaction: MongoDB has given it up already, and to commit it would run it again. */
  private static final class AlreadyAdded extends RuntimeException {}

  private static WriteModel<Document> increment(Map.Entry<Denied, Count> one) {
    var demand = one.getKey().demand();
    var code = one.getKey().code();
    var date = demand.date().toString();
    var kind = demand.kind().word();
    var part = demand.part().word();
    var id = String.join(" ", date, demand.site(), demand.floor(), demand.zone(), kind, part, code);
    var update =
        combine(
            setOnInsert("date", date),
            setOnInsert("site", demand.site()),
            setOnInsert("floor", demand.floor()),
            setOnInsert("zone", demand.zone()),
            setOnInsert("kind", kind),
            setOnInsert("weekday", demand.date().getDayOfWeek().getValue()),
            setOnInsert("dayPart", part),
            setOnInsert("code", code),
            inc("denied", one.getValue().denied()),
            inc("takenInstead", one.getValue().takenInstead()));
    return new UpdateOneModel<>(eq("_id", id), update, new UpdateOptions().upsert(true));
  }

  /** Lets the counts go of what was wanted before that day. */
  public void forgetBefore(LocalDate day) {
    demand.deleteMany(lt("date", day.toString()));
    batches.deleteMany(lt("at", Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
  }
}
