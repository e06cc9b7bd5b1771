package nl.samenplek.events.delivery;

import java.util.List;
import nl.samenplek.events.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;

/** Hands the records of a subscription to its handler. */
final class Listener<E extends Event> implements MessageListener<String, byte[]> {

  private final Subscription<E> subscription;
  private final EventJson json;
  private final DeliveryCounts counts;
  private final RelayObserver observer;

  Listener(
      Subscription<E> subscription, EventJson json, DeliveryCounts counts, RelayObserver observer) {
    this.subscription = subscription;
    this.json = json;
    this.counts = counts;
    this.observer = observer;
  }

  @Override
  public void onMessage(ConsumerRecord<String, byte[]> record) {
    var event = CloudEvents.read(record, subscription.family(), json);
    if (event.isEmpty()) {
      counts.skipped(subscription.consumer());
      return;
    }
    try {
      subscription.handler().handle(event.get());
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    counts.processed(subscription.consumer());
    observer.at(
        RelayObserver.Step.EFFECTED, subscription.consumer(), List.of(event.get().subject()));
  }
}
