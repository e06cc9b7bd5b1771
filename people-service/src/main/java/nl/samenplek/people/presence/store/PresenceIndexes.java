package nl.samenplek.people.presence.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.concurrent.TimeUnit;
import nl.samenplek.edge.start.Preparation;
import nl.samenplek.people.presence.Retention;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What makes "who is in" quick, and what removes presence when its time is over. */
@Component
class PresenceIndexes extends Preparation {
  private static final String RETENTION = "retention";
  private static final int OTHER_OPTIONS = 85;

  private final MongoDatabase database;
  private final MongoCollection<Document> presences;
  private final Retention retention;

  PresenceIndexes(MongoDatabase database, PresenceRecords records, Retention retention) {
    this.database = database;
    this.presences = records.collection();
    this.retention = retention;
  }

  @Override
  public void prepare() {
    presences.createIndex(
        ascending(
            PresenceDocument.SITE,
            PresenceDocument.EXPECTED,
            PresenceDocument.DATE,
            PresenceDocument.PERSON,
            PresenceDocument.BEGINS,
            PresenceDocument.ENDS),
        new IndexOptions().name("who-is-in-when"));
    presences.createIndex(
        ascending(PresenceDocument.PERSON, PresenceDocument.EXPECTED, PresenceDocument.DATE),
        new IndexOptions().name("where-is"));
    keepFor(retention.atMost().toSeconds());
  }

  private void keepFor(long seconds) {
    try {
      presences.createIndex(
          ascending(PresenceDocument.UNTIL),
          new IndexOptions().name(RETENTION).expireAfter(seconds, TimeUnit.SECONDS));
    } catch (MongoCommandException e) {
      if (e.getErrorCode() != OTHER_OPTIONS) {
        throw e;
      }
      database.runCommand(
          new Document("collMod", presences.getNamespace().getCollectionName())
              .append(
                  "index", new Document("name", RETENTION).append("expireAfterSeconds", seconds)));
    }
  }
}
