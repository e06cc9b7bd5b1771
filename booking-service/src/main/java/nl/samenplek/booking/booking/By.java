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
    return new By(viewer.asActor(), viewer.is(occupant) ? null : occupant);
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
