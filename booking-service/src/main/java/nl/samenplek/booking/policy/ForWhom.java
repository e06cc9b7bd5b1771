package nl.samenplek.booking.policy;

import static nl.samenplek.booking.people.Role.ADMINISTRATOR;
import static nl.samenplek.booking.people.Role.RECEPTIONIST;
import static nl.samenplek.booking.people.Role.TEAM_LEAD;

import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Viewer;

/**
 * For whom somebody may book: reception and administrators for everyone, a team lead for the team.
 */
public enum ForWhom {
  EVERYBODY,
  OWN_TEAM,
  ONESELF;

  public static ForWhom of(Viewer by) {
    if (by.hasAnyOf(RECEPTIONIST, ADMINISTRATOR)) {
      return EVERYBODY;
    }
    var person = by.person();
    return by.has(TEAM_LEAD) && person != null && person.team() != null ? OWN_TEAM : ONESELF;
  }

  static boolean includes(Viewer by, Person occupant) {
    var person = by.person();
    return by.is(occupant.id())
        || switch (of(by)) {
          case EVERYBODY -> true;
          case OWN_TEAM -> person != null && person.isInTeamOf(occupant);
          case ONESELF -> false;
        };
  }
}
