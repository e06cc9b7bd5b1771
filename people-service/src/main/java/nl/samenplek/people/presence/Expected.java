package nl.samenplek.people.presence;

import java.time.LocalTime;
import java.util.Set;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.places.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A person with the presence that one booking gives them.
 *
 * @param middayAt where the morning ends at the site
 * @param printed what is printed on the workplace that day, and where it is then; absent while that
 *     is not known
 */
public record Expected(
    Person person, Presence presence, LocalTime middayAt, Printed.@Nullable Change printed) {

  /** Absent while not known. */
  public @Nullable String label() {
    return printed == null ? null : printed.label();
  }

  /** As the planner has it on that day; as it was booked while that is not known. */
  public String zone() {
    return printed == null ? presence.zone() : printed.zone();
  }

  /** As {@link #zone}. */
  public String floor() {
    return printed == null ? presence.floor() : printed.floor();
  }

  public Set<DayPart> dayParts() {
    return presence.dayParts(middayAt);
  }
}
