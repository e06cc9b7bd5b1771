package nl.samenplek.events.delivery;

import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;

/** What a record of a topic says to one consumer. */
sealed interface Said<E extends Event> {

  /** Something happened. */
  record Fact<E extends Event>(Envelope<E> envelope) implements Said<E> {}

  /** What this key names is forgotten: a record without a value, a tombstone. */
  record Forgotten<E extends Event>(String key) implements Said<E> {}

  /** Its type is not known here, or not of the family that the consumer takes. */
  record Nothing<E extends Event>() implements Said<E> {}
}
