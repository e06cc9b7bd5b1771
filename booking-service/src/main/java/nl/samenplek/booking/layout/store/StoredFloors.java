package nl.samenplek.booking.layout.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Drawings;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Revisions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads floors with the revisions that hold on some day ({@link FloorDocuments}). */
@Component
public class StoredFloors implements Drawings {
  /** Reads what is there at one moment; a write is kept by most, on disk. */
  static final TransactionOptions DURABLE =
      TransactionOptions.builder()
          .readConcern(ReadConcern.SNAPSHOT)
          .writeConcern(WriteConcern.MAJORITY.withJournal(true))
          .build();

  private final MongoCollection<Document> floors;
  private final MongoCollection<Document> revisions;

  StoredFloors(MongoDatabase database) {
    this.floors = database.getCollection(FloorDocuments.FLOORS);
    this.revisions = database.getCollection(FloorDocuments.REVISIONS);
  }

  /**
   * The document of the floor is read first: what is read of its revisions is not older, and a
   * version that was read too early is told again by the event of the next.
   */
  public Optional<Revisions> find(String floor) {
    var head = floors.find(eq("_id", floor)).first();
    return head == null
        ? Optional.empty()
        : Optional.of(FloorDocuments.revisions(head, held(revisions.find(heldOf(floor)))));
  }

  Optional<Revisions> find(ClientSession session, String floor) {
    var head = floors.find(session, eq("_id", floor)).first();
    return head == null
        ? Optional.empty()
        : Optional.of(FloorDocuments.revisions(head, held(revisions.find(session, heldOf(floor)))));
  }

  public List<Revisions> all() {
    var heads = floors.find().into(new ArrayList<>());
    var held =
        held(revisions.find(eq(FloorDocuments.WITHDRAWN, false))).stream()
            .collect(groupingBy(Revision::id));
    return heads.stream()
        .map(head -> FloorDocuments.revisions(head, of(head, held.get(head.getString("_id")))))
        .toList();
  }

  @Override
  public Optional<Drawing> drawing(String floor, long revision) {
    return Optional.ofNullable(
            revisions
                .find(eq("_id", FloorDocuments.id(floor, revision)))
                .projection(include(FloorDocuments.DRAWING))
                .first())
        .filter(stored -> stored.containsKey(FloorDocuments.DRAWING))
        .map(FloorDocuments::drawing);
  }

  private static List<Revision> of(Document head, @Nullable List<Revision> held) {
    return held == null ? List.of() : held;
  }

  private static Bson heldOf(String floor) {
    return and(eq(FloorDocuments.FLOOR, floor), eq(FloorDocuments.WITHDRAWN, false));
  }

  private static List<Revision> held(FindIterable<Document> found) {
    return found
        .projection(exclude(FloorDocuments.DRAWING, "outbox", "relay"))
        .map(FloorDocuments::revision)
        .into(new ArrayList<>());
  }
}
