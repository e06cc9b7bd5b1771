package nl.samenplek.booking.people;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who belongs to an account is asked at every request of somebody new. */
@Component
final class PeopleIndexes extends Preparation {
  private final MongoCollection<Document> people;

  PeopleIndexes(MongoDatabase database) {
    this.people = database.getCollection(PeopleMirror.COLLECTION);
  }

  @Override
  public void prepare() {
    people.createIndex(
        Indexes.ascending("account"), new IndexOptions().name("by-account").sparse(true));
  }
}
