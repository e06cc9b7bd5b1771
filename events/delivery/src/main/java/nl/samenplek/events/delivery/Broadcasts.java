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
   * Reads every event from now on. The handler is called from one thread; what it throws is logged
   * and passed over, for a memory can be filled again from the store.
   *
   * @param gap called when events may have been missed: fill the memory again
   */
  public <E extends Event> Broadcast fromNow(
      Topic topic, Class<E> family, Subscription.Handler<E> handler, Runnable gap) {
    var broadcast =
        new Broadcast(
            kafka,
            topic,
            record -> {
              var event = CloudEvents.read(record, family, json);
              if (event.isPresent()) {
                handler.handle(event.get());
              }
            },
            gap);
    broadcast.start();
    return broadcast;
  }
}
