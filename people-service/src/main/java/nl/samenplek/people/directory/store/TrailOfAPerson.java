package nl.samenplek.people.directory.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.TrailEntry;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.WorkingDay;
import nl.samenplek.people.privacy.Sharing;
import org.jspecify.annotations.Nullable;

/** What a change of a person leaves in the trail. A name or an account is never in it. */
final class TrailOfAPerson {
  private static final String KIND = "person";

  private TrailOfAPerson() {}

  /** The directory says so. */
  static TrailEntry ofDirectory(@Nullable Person before, Person after, Actor by) {
    return TrailEntry.of(KIND, after.id(), after.version(), what(before, after), by)
        .changingUnsaid("name", was(before, Person::name), after.name())
        .changingUnsaid("account", was(before, Person::account), after.account())
        .changing("team", was(before, Person::team), after.team())
        .changing("organisation", was(before, Person::organisation), after.organisation())
        .changing("roles", was(before, it -> roles(it)), roles(after))
        .changing(
            "workingDays", was(before, it -> days(it.workingDays())), days(after.workingDays()))
        .changing("homeSite", was(before, Person::homeSite), after.homeSite())
        .changing("firstResponder", was(before, Person::firstResponder), after.firstResponder())
        .changing("active", was(before, Person::active), after.active());
  }

  /** The person chose so. */
  static TrailEntry ofSharing(Person before, Person after) {
    var by = new Actor(Actor.Kind.person, after.id());
    return TrailEntry.of(KIND, after.id(), after.version(), "sharing-chosen", by)
        .changing("sharing", word(before.sharing()), word(after.sharing()));
  }

  private static String what(@Nullable Person before, Person after) {
    if (before == null) {
      return "recorded";
    }
    if (before.active() == after.active()) {
      return "changed";
    }
    return after.active() ? "returned" : "left";
  }

  private static String word(Sharing sharing) {
    return sharing.name().toLowerCase(Locale.ROOT);
  }

  private static String roles(Person person) {
    return String.join(" ", person.roles());
  }

  private static String days(List<WorkingDay> days) {
    return days.stream()
        .map(day -> (day.day() + parts(day)).toLowerCase(Locale.ROOT))
        .collect(joining(" "));
  }

  private static String parts(WorkingDay day) {
    return day.parts().stream().map(part -> "-" + part).collect(joining());
  }

  private static <T> @Nullable T was(@Nullable Person before, Function<Person, @Nullable T> value) {
    return before == null ? null : value.apply(before);
  }
}
