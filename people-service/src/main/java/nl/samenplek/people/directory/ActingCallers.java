package nl.samenplek.people.directory;

import nl.samenplek.edge.identity.Caller;
import nl.samenplek.events.Actor;
import nl.samenplek.trail.Actors;
import org.springframework.stereotype.Component;

/** As whom callers change things. */
@Component
class ActingCallers implements Actors {
  private final People people;

  ActingCallers(People people) {
    this.people = people;
  }

  @Override
  public Actor of(Caller caller) {
    return people
        .byAccount(caller.account())
        .map(person -> new Actor(Actor.Kind.person, person.id()))
        .orElseGet(() -> new Actor(Actor.Kind.client, caller.account()));
  }
}
