package nl.samenplek.booking.people;

import nl.samenplek.edge.identity.Caller;
import nl.samenplek.events.Actor;
import nl.samenplek.trail.Actors;
import org.springframework.stereotype.Component;

/** As whom callers change things. */
@Component
class ActingCallers implements Actors {
  private final Viewers viewers;

  ActingCallers(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public Actor of(Caller caller) {
    return viewers.of(caller).asActor();
  }
}
