package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.edge.finding.Folding;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.PeopleSearch;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.privacy.Sharing;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Searches what names begin with ({@link WordsOfNames}), in the order of names. */
@Repository
class StoredSearch implements PeopleSearch {
  private final StoredPeople people;
  private final Charts charts;

  StoredSearch(StoredPeople people, Charts charts) {
    this.people = people;
    this.charts = charts;
  }

  @Override
  public List<Person> find(Question question) {
    List<String> words = question.name() == null ? List.of() : Folding.words(question.name());
    if (question.name() != null && words.isEmpty()) {
      return List.of();
    }
    List<Bson> conditions = new ArrayList<>(List.of(eq(PersonDocument.ACTIVE, true)));
    if (!words.isEmpty()) {
      conditions.add(new WordsOfNames(words, charts.current()).condition());
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
