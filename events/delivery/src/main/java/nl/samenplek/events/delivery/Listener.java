package nl.samenplek.events.delivery;

import java.util.List;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Hands the records of a subscription to its handler. */
final class Listener<E extends Event> {

  private final Subscription<E> subscription;
  private final Consumers.Listening listening;

  Listener(Subscription<E> subscription, Consumers.Listening listening) {
    this.subscription = subscription;
    this.listening = listening;
  }

  void take(ConsumerRecord<String, byte[]> record) {
    take(List.of(record));
  }

  /** Nothing is counted or told unless all of them had their effect. */
  void take(List<ConsumerRecord<String, byte[]>> records) {
    var events =
        records.stream()
            .flatMap(
                record ->
                    CloudEvents.read(record, subscription.family(), listening.json()).stream())
            .toList();
    handle(events);
    var consumer = subscription.consumer();
    listening.counts().skipped(consumer, records.size() - events.size());
    listening.counts().processed(consumer, events.size());
    if (!events.isEmpty()) {
      var subjects = events.stream().map(Envelope::subject).toList();
      listening.observer().at(RelayObserver.Step.EFFECTED, consumer, subjects);
    }
  }

  private void handle(List<Envelope<E>> events) {
    try {
      switch (subscription) {
        case Subscription.OneByOne<E> each -> {
          for (var event : events) {
            each.handler().handle(event);
          }
        }
        case Subscription.Together<E> all -> {
          if (!events.isEmpty()) {
            all.handler().handle(events);
          }
        }
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
