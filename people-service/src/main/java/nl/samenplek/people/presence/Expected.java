package nl.samenplek.people.presence;

import java.time.LocalTime;
import java.util.Set;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person with the presence that one booking gives them.
 *
 * @param middayAt where the morning ends at the site
 * @param label what is printed on the workplace that day; absent while that is not known
 */
public record Expected(
    Person person, Presence presence, LocalTime middayAt, @Nullable String label) {

  public Set<DayPart> dayParts() {
    return presence.dayParts(middayAt);
  }
}
