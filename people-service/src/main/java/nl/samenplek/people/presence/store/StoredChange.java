package nl.samenplek.people.presence.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.UpdateDescription;
import java.util.List;
import java.util.Objects;
import nl.samenplek.people.presence.Presence;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the change stream of this service's database tells, as far as it matters to presence. */
sealed interface StoredChange {
  String PEOPLE = "people";

  /** A presence was stored; every state of it is told, in order. */
  record OfPresence(Presence presence) implements StoredChange {}

  /** A person chose with whom to share. */
  record OfSharing(String person, String before) implements StoredChange {}

  /** Something else about a person. */
  record OfPerson() implements StoredChange {}

  /** Leaves out the relay's housekeeping in people's outboxes, and the removal of old presence. */
  List<Bson> INTERESTING =
      List.of(
          Aggregates.match(
              or(
                  and(
                      eq("ns.coll", PresenceRecords.COLLECTION),
                      in("operationType", "insert", "replace")),
                  and(eq("ns.coll", PEOPLE), eq("operationType", "insert")),
                  and(eq("ns.coll", PEOPLE), exists("updateDescription.updatedFields.version")))));

  static StoredChange of(ChangeStreamDocument<Document> change) {
    Document document = Objects.requireNonNullElseGet(change.getFullDocument(), Document::new);
    String collection = Objects.requireNonNull(change.getNamespace()).getCollectionName();
    if (collection.equals(PresenceRecords.COLLECTION)) {
      return new OfPresence(PresenceDocument.presence(document));
    }
    return isSharing(change.getUpdateDescription()) && document.containsKey("sharedBefore")
        ? new OfSharing(document.getString("_id"), document.getString("sharedBefore"))
        : new OfPerson();
  }

  private static boolean isSharing(@Nullable UpdateDescription update) {
    BsonDocument fields = update == null ? null : update.getUpdatedFields();
    return fields != null && fields.containsKey("sharing");
  }
}
