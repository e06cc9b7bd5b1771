package nl.samenplek.events.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document with events to publish.
 *
 * @param content the document with its outbox and lease, where it is known that no other entries
 *     were there before; else null, and it must be read
 */
record Waiting(Object id, @Nullable Document content) {

  /** Both told of the same document: read it, for it has changed since. */
  Waiting and(Waiting other) {
    return new Waiting(id, null);
  }

  boolean mayBePublishedUntil(Instant moment) {
    return content != null
        && content
            .get(Outbox.LEASE, Document.class)
            .getDate(Outbox.UNTIL)
            .toInstant()
            .isAfter(moment);
  }

  static Object idOf(Document document) {
    return Objects.requireNonNull(document.get("_id"), "a document without _id");
  }

  static List<Entry> entriesOf(Document document) {
    return entries(document).filter(Waiting::isTold).map(Entry::from).toList();
  }

  /** Ids of the entries that nobody outside is told of: they are for the trail only. */
  static List<String> silentOf(Document document) {
    return entries(document)
        .filter(entry -> !isTold(entry))
        .map(entry -> entry.getString("id"))
        .toList();
  }

  private static Stream<Document> entries(Document document) {
    return document.getList(Outbox.ENTRIES, Document.class, List.of()).stream();
  }

  private static boolean isTold(Document entry) {
    return entry.containsKey("topic");
  }
}
