package nl.samenplek.events.delivery;

import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topic;

class ConsumingOneByOneTest extends ConsumingContract {

  @Override
  Subscription<BookingEvent> subscription(
      String consumer,
      Topic topic,
      Subscription.Handler<BookingEvent> handler,
      Forgetting forgetting) {
    return new Subscription.OneByOne<>(consumer, topic, BookingEvent.class, handler, forgetting);
  }
}
