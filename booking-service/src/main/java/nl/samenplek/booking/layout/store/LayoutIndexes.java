package nl.samenplek.booking.layout.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A workplace is on one floor; the store itself guards that. */
@Component
final class LayoutIndexes extends Preparation {
  private final MongoCollection<Document> floors;

  LayoutIndexes(MongoDatabase database) {
    this.floors = database.getCollection(LayoutStore.FLOORS);
  }

  @Override
  public void prepare() {
    floors.createIndex(
        Indexes.ascending("floor.workplaces.id"),
        new IndexOptions().name("one-floor-per-workplace").unique(true).sparse(true));
  }
}
