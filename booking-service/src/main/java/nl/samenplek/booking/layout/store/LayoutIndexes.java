package nl.samenplek.booking.layout.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the revisions are looked up by. */
@Component
final class LayoutIndexes extends Preparation {
  private final MongoCollection<Document> revisions;

  LayoutIndexes(MongoDatabase database) {
    this.revisions = database.getCollection(FloorDocuments.REVISIONS);
  }

  @Override
  public void prepare() {
    revisions.createIndex(
        Indexes.ascending(FloorDocuments.FLOOR), new IndexOptions().name("of-floor"));
  }
}
