package nl.samenplek.events.delivery;

import java.util.Map;
import nl.samenplek.events.Event;
import nl.samenplek.events.Topic;

/** Opens broadcasts: every instance reads all of a topic, for what it keeps in memory. */
public final class Broadcasts {

  private final Map<String, Object> kafka;
  private final EventJson json;

  Broadcasts(Map<String, Object> kafka, EventJson json) {
    this.kafka = kafka;
    this.json = json;
  }

  /**
   * Reads every event from now on. Handlers are called from one thread; what they throw is logged
   * and passed over, for a memory can be filled again from the store.
   *
   * @param gap called when events may have been missed: fill the memory again
   */
  public <E extends Event> Broadcast fromNow(
      Topic topic,
      Class<E> family,
      Subscription.Handler<E> handler,
      Forgetting forgetting,
      Runnable gap) {
    var broadcast =
        new Broadcast(
            kafka,
            topic,
            record -> {
              switch (CloudEvents.read(record, family, json)) {
                case Said.Fact<E>(var envelope) -> handler.handle(envelope);
                case Said.Forgotten<E>(var key) -> forgetting.forget(key);
                case Said.Nothing<E> nothing -> {}
              }
            },
            gap);
    broadcast.start();
    return broadcast;
  }
}
