package nl.samenplek.events.delivery;

import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import nl.samenplek.events.Topic;

/**
 * A consumer that must not miss an event. Declare it as a bean; its events arrive one by one, in
 * order per key, at least once. The instances of a service share the work.
 *
 * <p>The handler stores its effect before it returns, and tolerates an event it has had before (see
 * {@link Remembered}). If it throws because the store is away, the event is tried again until the
 * store is back. If it throws for another reason, the event is tried a few times and then becomes a
 * dead letter, so that nothing behind it waits.
 *
 * @param consumer the consumer's name for good, such as {@code people-presence}: also the Kafka
 *     group
 * @param family what the handler takes; other types on the topic are counted and passed over
 */
public record Subscription<E extends Event>(
    String consumer, Topic topic, Class<E> family, Handler<E> handler) {

  /** What happens with an event. */
  @FunctionalInterface
  public interface Handler<E extends Event> {
    void handle(Envelope<E> envelope) throws Exception;
  }
}
