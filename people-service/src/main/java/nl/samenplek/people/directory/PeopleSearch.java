package nl.samenplek.people.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds active people, in the order of their names. */
public interface PeopleSearch {

  List<Person> find(Question question);

  /**
   * Whom to find.
   *
   * @param name beginnings of words of the name, in any order, and of the team's name beside one of
   *     those; null for any name
   * @param team only of that team; null for any team
   * @param reach whom the caller can find
   * @param after the last person that was seen; null to begin
   * @param atMost how many
   */
  record Question(
      @Nullable String name,
      @Nullable String team,
      Reach reach,
      @Nullable Position after,
      int atMost) {}

  /** A place in the order of names. */
  record Position(String sortKey, String id) {
    public static Position of(Person person) {
      return new Position(person.name().sortKey(), person.id());
    }
  }
}
