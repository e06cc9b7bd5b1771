package nl.samenplek.events;

/**
 * A published fact about one aggregate. Immutable; holds ids only, never names or addresses.
 *
 * <p>Every event carries all facts that hold after it, so a consumer that remembers the highest
 * {@link #sequence()} it has seen per {@link #subject()} may ignore anything older.
 */
public sealed interface Event permits BookingEvent, PersonEvent, LayoutEvent {

  /** The id of the aggregate that changed. */
  String subject();

  /** Grows by one with every event of the aggregate; the first is 1. */
  long sequence();

  /** The Kafka key: events with the same key are delivered in the order they were recorded. */
  String key();

  /** The kind of fact, with its version. */
  default EventType type() {
    return EventType.of(getClass());
  }

  /** The same for the same fact, however often it is published: family, aggregate and sequence. */
  default String id() {
    return type().aggregate() + "-" + subject() + "-" + sequence();
  }
}
