package nl.samenplek.booking.booking;

import nl.samenplek.booking.people.Viewer;
import nl.samenplek.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a change.
 *
 * @param onBehalfOf the person for whom that is, where it is somebody else
 */
public record By(Actor actor, @Nullable String onBehalfOf) {

  static By of(Viewer viewer, @Nullable String occupant) {
    var person = viewer.person();
    if (person == null) {
      return new By(new Actor(Actor.Kind.client, viewer.account()), occupant);
    }
    return new By(
        new Actor(Actor.Kind.person, person.id()), person.id().equals(occupant) ? null : occupant);
  }

  /**
   * @param what the moment that came
   */
  static By deadline(String what) {
    return new By(new Actor(Actor.Kind.deadline, what), null);
  }

  /**
   * @param what the rule that acted
   */
  static By theHouse(String what) {
    return new By(new Actor(Actor.Kind.house, what), null);
  }
}
