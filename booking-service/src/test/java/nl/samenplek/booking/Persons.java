package nl.samenplek.booking;

import java.util.Set;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.people.Viewer;
import org.jspecify.annotations.Nullable;

/** People for tests of rules and decisions. */
public final class Persons {
  private Persons() {}

  public static Person sanne() {
    return person("p-0001", "vergunningen");
  }

  public static Person femkeOfTheSameTeam() {
    return person("p-0002", "vergunningen");
  }

  public static Person bramOfAnotherTeam() {
    return person("p-0003", "financien");
  }

  public static Person partner() {
    return new Person("p-0008", null, null, "partner", true, 1);
  }

  public static Person person(String id, @Nullable String team) {
    return new Person(id, null, team, "heemskerk", true, 1);
  }

  public static Viewer as(Person person, Role... roles) {
    return new Viewer("account-" + person.id(), person, Set.of(roles));
  }

  public static Viewer program(Role... roles) {
    return new Viewer("program", null, Set.of(roles));
  }
}
