package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.edge.finding.Folding;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * People who were recorded under an older rule of finding are found by today's. Guarded by the name
 * that was read: whoever records another meanwhile has folded that already.
 */
@Component
class Refolding extends Preparation {
  private static final int AT_ONCE = 1000;

  private final MongoCollection<Document> people;

  Refolding(StoredPeople people) {
    this.people = people.collection();
  }

  @Override
  public void prepare() {
    List<UpdateOneModel<Document>> folded = new ArrayList<>();
    for (Document stored :
        people
            .find(ne(PersonDocument.FOLDING, Folding.VERSION))
            .projection(include("given", "family"))) {
      folded.add(folded(stored));
      if (folded.size() == AT_ONCE) {
        write(folded);
      }
    }
    write(folded);
  }

  private static UpdateOneModel<Document> folded(Document stored) {
    var same =
        and(
            eq("_id", stored.getString("_id")),
            eq("given", stored.getString("given")),
            eq("family", stored.getString("family")));
    var found = new Document("$set", PersonDocument.foundBy(PersonDocument.name(stored)));
    return new UpdateOneModel<>(same, found);
  }

  private void write(List<UpdateOneModel<Document>> folded) {
    if (!folded.isEmpty()) {
      people.bulkWrite(folded, new BulkWriteOptions().ordered(false));
      folded.clear();
    }
  }
}
