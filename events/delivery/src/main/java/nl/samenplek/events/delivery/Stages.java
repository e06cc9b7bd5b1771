package nl.samenplek.events.delivery;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Expressions for updates that are made of pipeline stages. */
final class Stages {

  private Stages() {}

  static Document appended(String field, List<Document> more) {
    var soFar = new Document("$ifNull", List.of("$" + field, List.of()));
    return new Document("$concatArrays", List.of(soFar, literal(more)));
  }

  static Document leaseUnlessHeld(Lease.Taken mine, Instant now) {
    var held = "$" + Outbox.LEASE;
    var heldByAnother =
        new Document(
            "$and",
            List.of(
                new Document("$ne", List.of(held + "." + Outbox.BY, mine.by())),
                new Document("$gt", List.of(held + "." + Outbox.UNTIL, Date.from(now)))));
    return new Document("$cond", List.of(heldByAnother, held, literal(mine.toDocument())));
  }

  static Document entriesWithout(List<String> published) {
    var unpublished =
        new Document(
            "$not", List.of(new Document("$in", List.of("$$this.id", literal(published)))));
    return new Document(
        "$filter",
        new Document("input", new Document("$ifNull", List.of("$" + Outbox.ENTRIES, List.of())))
            .append("cond", unpublished));
  }

  /** The field as it is, or no field at all once no entry is left. */
  static Document goneOnceEmpty(String field) {
    return new Document(
        "$cond",
        List.of(
            new Document("$eq", List.of("$" + Outbox.ENTRIES, List.of())),
            "$$REMOVE",
            "$" + field));
  }

  private static Document literal(Object value) {
    return new Document("$literal", value);
  }
}
