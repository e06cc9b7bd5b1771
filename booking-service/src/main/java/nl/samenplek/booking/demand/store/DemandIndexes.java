package nl.samenplek.booking.demand.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import nl.samenplek.edge.start.Preparation;
import org.springframework.stereotype.Component;

/** Counts are asked for, and forgotten, by date. */
@Component
final class DemandIndexes extends Preparation {
  private final MongoDatabase database;

  DemandIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void prepare() {
    database
        .getCollection(DemandStore.COLLECTION)
        .createIndex(Indexes.ascending("date", "site"), new IndexOptions().name("by-date"));
    database
        .getCollection(DemandStore.BATCHES)
        .createIndex(Indexes.ascending("at"), new IndexOptions().name("by-age"));
  }
}
