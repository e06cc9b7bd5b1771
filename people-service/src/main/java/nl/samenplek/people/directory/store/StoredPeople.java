package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** People in MongoDB. */
@Repository
class StoredPeople implements People {
  static final String COLLECTION = "people";

  private final MongoCollection<Document> people;

  StoredPeople(MongoDatabase database) {
    people = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Person> byAccount(String account) {
    return first(and(eq(PersonDocument.ACCOUNT, account), eq(PersonDocument.ACTIVE, true)));
  }

  @Override
  public Optional<Person> byId(String id) {
    return first(eq("_id", id));
  }

  @Override
  public Map<String, Person> byIds(Collection<String> ids) {
    return people.find(in("_id", ids)).map(PersonDocument::person).into(new ArrayList<>()).stream()
        .collect(toMap(Person::id, identity()));
  }

  @Override
  public List<Person> ofTeam(String team) {
    Bson active = and(eq(PersonDocument.TEAM, team), eq(PersonDocument.ACTIVE, true));
    return people.find(active).map(PersonDocument::person).into(new ArrayList<>());
  }

  @Override
  public Map<String, Integer> teamSizes() {
    Map<String, Integer> sizes = new HashMap<>();
    List<Document> steps =
        List.of(
            new Document("$match", new Document(PersonDocument.ACTIVE, true)),
            new Document("$sortByCount", "$" + PersonDocument.TEAM));
    people.aggregate(steps).forEach(t -> sizes.put(t.getString("_id"), t.getInteger("count")));
    return sizes;
  }

  /** Everybody, with the sequence of the newest event about each. */
  List<Stored> all(ClientSession session) {
    return people.find(session).map(Stored::of).into(new ArrayList<>());
  }

  MongoCollection<Document> collection() {
    return people;
  }

  private Optional<Person> first(Bson filter) {
    return Optional.ofNullable(people.find(filter).map(PersonDocument::person).first());
  }

  /** A person with the sequence of the newest event about them. */
  record Stored(Person person, long told) {
    static Stored of(Document document) {
      return new Stored(PersonDocument.person(document), document.getLong(PersonDocument.TOLD));
    }
  }
}
