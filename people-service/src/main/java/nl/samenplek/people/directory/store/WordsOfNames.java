package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Set;
import nl.samenplek.people.directory.OrganisationChart;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Typed words as a condition on people. Each word begins a word of the person's name or of the
 * team's; one of them, at least, of the person's own, or a team's name would bring all its people
 * before those who are called so.
 *
 * @param words longest first: the store looks up one of them and reads whom it finds
 */
record WordsOfNames(List<String> words, OrganisationChart chart) {
  private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

  WordsOfNames {
    words = words.stream().sorted(comparing(String::length).reversed()).toList();
  }

  Bson condition() {
    List<Bson> each = words.stream().map(this::ofNameOrTeam).toList();
    boolean isOneOfTheName = words.stream().anyMatch(word -> chart.teamsNamed(word).isEmpty());
    return isOneOfTheName ? and(each) : and(and(each), anyOfName());
  }

  private Bson anyOfName() {
    return or(words.stream().map(WordsOfNames::ofName).toList());
  }

  private Bson ofNameOrTeam(String word) {
    Set<String> teams = words.size() == 1 ? Set.of() : chart.teamsNamed(word);
    return teams.isEmpty() ? ofName(word) : or(ofName(word), in(PersonDocument.TEAM, teams));
  }

  /** A range of one stored word, which the index has in order. */
  private static Bson ofName(String word) {
    Document begun = new Document("$gte", word).append("$lt", word + AFTER_ALL);
    return new Document(PersonDocument.WORDS, new Document("$elemMatch", begun));
  }
}
