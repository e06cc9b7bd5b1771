package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the store itself guards, and what makes searching quick. */
@Component
class DirectoryIndexes extends Preparation {
  private final MongoCollection<Document> people;

  DirectoryIndexes(StoredPeople people) {
    this.people = people.collection();
  }

  @Override
  public void prepare() {
    people.createIndex(
        ascending(PersonDocument.ACCOUNT),
        new IndexOptions()
            .name("one-person-per-account")
            .unique(true)
            .partialFilterExpression(exists(PersonDocument.ACCOUNT)));
    people.createIndex(
        ascending(PersonDocument.ACTIVE, PersonDocument.WORDS), named("found-by-name"));
    people.createIndex(
        ascending(PersonDocument.ACTIVE, PersonDocument.SORT, "_id"), named("in-order"));
    people.createIndex(
        ascending(PersonDocument.ACTIVE, PersonDocument.TEAM, PersonDocument.SORT, "_id"),
        named("by-team"));
  }

  private static IndexOptions named(String name) {
    return new IndexOptions().name(name);
  }
}
