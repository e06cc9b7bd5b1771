package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.people.directory.PeopleSearch;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.privacy.Sharing;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * Searches the normalised words of names. A search is an anchored expression over an index, so that
 * only the people it finds are read. After normalising, a name holds letters, digits and spaces
 * only: nothing in it can mean something to the expression or to the store.
 */
@Repository
class StoredSearch implements PeopleSearch {
  private final StoredPeople people;

  StoredSearch(StoredPeople people) {
    this.people = people;
  }

  @Override
  public List<Person> find(Question question) {
    String name = question.name() == null ? null : PersonName.normalised(question.name());
    if (name != null && name.isEmpty()) {
      return List.of();
    }
    List<Bson> conditions = new ArrayList<>(List.of(eq(PersonDocument.ACTIVE, true)));
    if (name != null) {
      conditions.add(regex(PersonDocument.WORDS, "^" + name));
    }
    if (question.team() != null) {
      conditions.add(eq(PersonDocument.TEAM, question.team()));
    }
    if (question.reach().organisation() != null) {
      conditions.add(within(question.reach().organisation()));
    }
    if (question.after() != null) {
      conditions.add(after(question.after()));
    }
    return people
        .collection()
        .find(and(conditions))
        .sort(ascending(PersonDocument.SORT, "_id"))
        .limit(question.atMost())
        .map(PersonDocument::person)
        .into(new ArrayList<>());
  }

  private static Bson within(String organisation) {
    return or(
        eq(PersonDocument.ORGANISATION, organisation),
        eq(PersonDocument.SHARING, Sharing.EVERYONE.name()));
  }

  private static Bson after(Position position) {
    return or(
        gt(PersonDocument.SORT, position.sortKey()),
        and(eq(PersonDocument.SORT, position.sortKey()), gt("_id", position.id())));
  }
}
