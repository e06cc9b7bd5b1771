package nl.samenplek.people.presence;

import java.util.Collection;
import java.util.function.Predicate;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.privacy.Counts;

/** Counts people, not bookings: somebody with a desk and a room is one person. */
public final class Headcount {
  private Headcount() {}

  public static Counts of(Collection<Presence> presences) {
    return new Counts(
        people(presences, one -> one.dayParts().contains(DayPart.MORNING)),
        people(presences, one -> one.dayParts().contains(DayPart.AFTERNOON)),
        people(presences, one -> true));
  }

  private static int people(Collection<Presence> presences, Predicate<Presence> counted) {
    return (int) presences.stream().filter(counted).map(Presence::person).distinct().count();
  }
}
