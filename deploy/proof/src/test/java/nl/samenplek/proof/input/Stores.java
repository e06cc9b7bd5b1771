package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.proof.RunningSuite;
import org.bson.RawBsonDocument;

/** What the services have kept: to compare before and after. */
final class Stores {
  private static final MongoClient CLIENT = MongoClients.create(RunningSuite.get().mongodb());
  private static final Map<String, List<String>> TRUTHS =
      Map.of(
          "samenplek_booking", List.of("bookings", "sites", "floors", "revisions", "workplaces"),
          "samenplek_people", List.of("people", "charts"));

  private Stores() {}

  /** Every document by its collection and id; how far its events have got is left aside. */
  static Map<String, RawBsonDocument> content() {
    var all = new HashMap<String, RawBsonDocument>();
    TRUTHS.forEach(
        (database, collections) ->
            collections.forEach(
                collection ->
                    CLIENT
                        .getDatabase(database)
                        .getCollection(collection, RawBsonDocument.class)
                        .find()
                        .projection(Projections.exclude("outbox", "relay"))
                        .forEach(one -> all.put(collection + " " + one.get("_id"), one))));
    assertThat(all).isNotEmpty();
    return all;
  }
}
