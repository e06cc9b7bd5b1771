package nl.samenplek.events.delivery;

import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topic;

class ConsumingTogetherTest extends ConsumingContract {

  @Override
  Subscription<BookingEvent> subscription(
      String consumer,
      Topic topic,
      Subscription.Handler<BookingEvent> handler,
      Forgetting forgetting) {
    return new Subscription.Together<>(
        consumer,
        topic,
        BookingEvent.class,
        envelopes -> {
          for (var envelope : envelopes) {
            handler.handle(envelope);
          }
        },
        forgetting);
  }
}
