package nl.samenplek.booking.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.events.PersonEvent;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.events.delivery.Remembered;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this service knows of people, in a collection and in memory.
 *
 * <pre>
 * { _id: "p-0001", account: "5a9e…", team: "vergunningen", organisation: "heemskerk", active: true, sequence: 3 }
 * </pre>
 *
 * Both learn from the people topic; a sequence that is not higher is passed over. Whom the memory
 * does not know is looked up in the collection, for another instance may have heard of that person
 * first.
 */
@Component
class PeopleMirror implements People {
  static final String COLLECTION = "people";

  private final MongoCollection<Document> collection;
  private final Map<String, Person> byId = new ConcurrentHashMap<>();
  private final Map<String, String> idByAccount = new ConcurrentHashMap<>();

  PeopleMirror(MongoDatabase database) {
    this.collection = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Person> person(String id) {
    var known = byId.get(id);
    return Optional.ofNullable(known == null ? lookUp("_id", id) : known).filter(Person::active);
  }

  @Override
  public Optional<Person> withAccount(String account) {
    var id = idByAccount.get(account);
    var known = id == null ? lookUp("account", account) : byId.get(id);
    return Optional.ofNullable(known)
        .filter(Person::active)
        .filter(person -> account.equals(person.account()));
  }

  /** Takes a person's event into account, in the collection and in memory. */
  void reflect(PersonEvent event) {
    switch (event) {
      case PersonRecorded it -> {
        var effect =
            combine(
                set("account", it.account()),
                set("team", it.team()),
                set("organisation", it.organisation()),
                set("active", it.active()));
        Remembered.apply(collection, it.person(), it.sequence(), effect);
        remember(
            new Person(
                it.person(),
                it.account(),
                it.team(),
                it.organisation(),
                it.active(),
                it.sequence()));
      }
    }
  }

  /** Nothing is known of this person any more. */
  void forget(String person) {
    collection.deleteOne(eq("_id", person));
    var known = byId.remove(person);
    if (known != null && known.account() != null) {
      idByAccount.remove(known.account(), person);
    }
  }

  /** Who is no longer in the directory, as the collection knows it. */
  List<String> gone() {
    return ids(eq("active", false));
  }

  List<String> goneAmong(Collection<String> persons) {
    return ids(and(in("_id", persons), eq("active", false)));
  }

  private List<String> ids(Bson filter) {
    return collection
        .find(filter)
        .projection(include("_id"))
        .map(stored -> stored.getString("_id"))
        .into(new ArrayList<>());
  }

  void load() {
    collection.find().map(PeopleMirror::read).forEach(this::remember);
  }

  private void remember(Person person) {
    var newest =
        byId.merge(person.id(), person, (old, now) -> now.sequence() > old.sequence() ? now : old);
    var account = newest.account();
    if (account != null && newest.active()) {
      idByAccount.put(account, newest.id());
    }
  }

  private @Nullable Person lookUp(String field, String value) {
    var stored = collection.find(eq(field, value)).first();
    if (stored == null) {
      return null;
    }
    var person = read(stored);
    remember(person);
    return person;
  }

  private static Person read(Document stored) {
    return new Person(
        stored.getString("_id"),
        stored.getString("account"),
        stored.getString("team"),
        stored.getString("organisation"),
        Boolean.TRUE.equals(stored.getBoolean("active")),
        stored.get("sequence", Number.class).longValue());
  }
}
