package nl.samenplek.trail;

import static com.mongodb.client.model.Indexes.ascending;
import static nl.samenplek.events.delivery.TrailDocument.AT;
import static nl.samenplek.events.delivery.TrailDocument.BY_ID;
import static nl.samenplek.events.delivery.TrailDocument.COLLECTION;
import static nl.samenplek.events.delivery.TrailDocument.NUMBER;
import static nl.samenplek.events.delivery.TrailDocument.OF_ID;
import static nl.samenplek.events.delivery.TrailDocument.OF_KIND;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.concurrent.TimeUnit;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;

/** What the trail is looked up by, and what removes it when its time is over. */
final class TrailIndexes extends Preparation {
  private static final String RETENTION = "retention";
  private static final int OTHER_OPTIONS = 85;

  private final MongoDatabase database;
  private final TrailSettings settings;

  TrailIndexes(MongoDatabase database, TrailSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public void prepare() {
    var trail = database.getCollection(COLLECTION);
    trail.createIndex(ascending(OF_ID, OF_KIND, NUMBER), new IndexOptions().name("of-a-thing"));
    trail.createIndex(ascending(BY_ID, "_id"), new IndexOptions().name("by-somebody").sparse(true));
    keepFor(settings.keep().toSeconds());
  }

  private void keepFor(long seconds) {
    var age = new IndexOptions().name(RETENTION).expireAfter(seconds, TimeUnit.SECONDS);
    try {
      database.getCollection(COLLECTION).createIndex(ascending(AT), age);
    } catch (MongoCommandException refused) {
      if (refused.getErrorCode() != OTHER_OPTIONS) {
        throw refused;
      }
      var index = new Document("name", RETENTION).append("expireAfterSeconds", seconds);
      database.runCommand(new Document("collMod", COLLECTION).append("index", index));
    }
  }
}
