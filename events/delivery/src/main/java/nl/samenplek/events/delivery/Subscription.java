package nl.samenplek.events.delivery;

import java.util.List;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import nl.samenplek.events.Topic;

/**
 * A consumer that must not miss an event. Declare it as a bean; its events arrive in order per key,
 * at least once. The instances of a service share the work.
 *
 * <p>The handler stores its effect before it returns, and tolerates events it has had before (see
 * {@link Remembered}). If it throws because the store is away, they are tried again until the store
 * is back. If it throws for another reason, the event at fault is tried a few times and then
 * becomes a dead letter, so that nothing behind it waits.
 */
public sealed interface Subscription<E extends Event> {

  /** The consumer's name for good, such as {@code people-presence}: also the Kafka group. */
  String consumer();

  Topic topic();

  /** What the handler takes; other types on the topic are counted and passed over. */
  Class<E> family();

  /** What happens when something is forgotten. */
  Forgetting forgetting();

  /** What happens with an event. */
  @FunctionalInterface
  interface Handler<E extends Event> {
    void handle(Envelope<E> envelope) throws Exception;
  }

  /** What happens with the events of a poll; there is at least one. */
  @FunctionalInterface
  interface BunchHandler<E extends Event> {
    void handle(List<Envelope<E>> envelopes) throws Exception;
  }

  /** Each event has an effect of its own. */
  record OneByOne<E extends Event>(
      String consumer, Topic topic, Class<E> family, Handler<E> handler, Forgetting forgetting)
      implements Subscription<E> {}

  /**
   * The events that arrived in one poll have their effect together, in as few writes as the handler
   * can make of them. They are of several keys; those of one key are in order. If they fail for
   * another reason than the absence of the store, they are handed over again one by one, so that
   * only the event at fault is set aside; some may have had their effect by then.
   */
  record Together<E extends Event>(
      String consumer, Topic topic, Class<E> family, BunchHandler<E> handler, Forgetting forgetting)
      implements Subscription<E> {}
}
