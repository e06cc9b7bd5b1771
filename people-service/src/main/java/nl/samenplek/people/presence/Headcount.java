package nl.samenplek.people.presence;

import java.time.LocalTime;
import java.util.Collection;
import java.util.function.Predicate;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.privacy.Counts;

/** Counts people, not bookings: somebody with a desk and a room is one person. */
public final class Headcount {
  private Headcount() {}

  /**
   * @param midday where the morning ends at the site
   */
  public static Counts of(Collection<Presence> presences, LocalTime midday) {
    return new Counts(
        people(presences, one -> one.dayParts(midday).contains(DayPart.MORNING)),
        people(presences, one -> one.dayParts(midday).contains(DayPart.AFTERNOON)),
        people(presences, one -> true));
  }

  private static int people(Collection<Presence> presences, Predicate<Presence> counted) {
    return (int) presences.stream().filter(counted).map(Presence::person).distinct().count();
  }
}
