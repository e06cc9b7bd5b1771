package nl.samenplek.trail;

import nl.samenplek.edge.identity.Caller;
import nl.samenplek.events.Actor;

/** Tells who a caller is when something changes by them. A service has one. */
@FunctionalInterface
public interface Actors {
  /** The person whose account it is; where it is nobody's, a client by its account. */
  Actor of(Caller caller);
}
