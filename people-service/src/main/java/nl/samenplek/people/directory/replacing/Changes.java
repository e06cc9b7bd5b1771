package nl.samenplek.people.directory.replacing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenplek.people.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a new directory changes about the people who are known.
 *
 * @param changed people who are new, different or no longer there, each with how they were
 */
public record Changes(List<Change> changed, Count count) {

  /** One person, before and after. */
  public record Change(@Nullable Person before, Person after) {

    /** Whether others need to know: they see account, team, organisation and activity only. */
    public boolean concernsOthers() {
      return before == null || !Told.of(before).equals(Told.of(after));
    }

    private record Told(
        @Nullable String account, String team, String organisation, boolean active) {
      static Told of(Person person) {
        return new Told(person.account(), person.team(), person.organisation(), person.active());
      }
    }
  }

  /** How many people of each sort. */
  public record Count(
      @Min(0) int created, @Min(0) int changed, @Min(0) int unchanged, @Min(0) int deactivated) {}

  /**
   * @param known everybody the store knows, active or not
   * @param wanted everybody who should be active from now on
   */
  static Changes from(Collection<Person> known, Collection<Person> wanted) {
    Map<String, Person> before = known.stream().collect(toMap(Person::id, identity()));
    List<Change> changes = new ArrayList<>();
    for (Person person : wanted) {
      Person now = before.get(person.id());
      if (now == null) {
        changes.add(new Change(null, person));
      } else if (!now.equals(now.becoming(person))) {
        changes.add(new Change(now, now.becoming(person).next()));
      }
    }
    int created = (int) changes.stream().filter(change -> change.before() == null).count();
    int changed = changes.size() - created;
    changes.addAll(left(known, wanted));
    int deactivated = changes.size() - created - changed;
    int unchanged = wanted.size() - created - changed;
    return new Changes(List.copyOf(changes), new Count(created, changed, unchanged, deactivated));
  }

  private static List<Change> left(Collection<Person> known, Collection<Person> wanted) {
    Set<String> staying = wanted.stream().map(Person::id).collect(toSet());
    return known.stream()
        .filter(person -> person.active() && !staying.contains(person.id()))
        .map(person -> new Change(person, person.inactive().next()))
        .toList();
  }
}
