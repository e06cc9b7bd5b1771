package nl.samenplek.events.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Event;
import nl.samenplek.events.delivery.Said.Fact;
import nl.samenplek.events.delivery.Said.Forgotten;
import nl.samenplek.events.delivery.Said.Nothing;
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
    var said =
        records.stream()
            .map(record -> CloudEvents.read(record, subscription.family(), listening.json()))
            .toList();
    handle(said);
    var subjects = said.stream().flatMap(one -> subject(one).stream()).toList();
    var consumer = subscription.consumer();
    listening.counts().skipped(consumer, records.size() - subjects.size());
    listening.counts().processed(consumer, subjects.size());
    if (!subjects.isEmpty()) {
      listening.observer().at(RelayObserver.Step.EFFECTED, consumer, subjects);
    }
  }

  private static Optional<String> subject(Said<?> said) {
    return switch (said) {
      case Fact<?>(var envelope) -> Optional.of(envelope.subject());
      case Forgotten<?>(var key) -> Optional.of(key);
      case Nothing<?> nothing -> Optional.empty();
    };
  }

  /** In the order in which it was said: what is forgotten was told of before. */
  private void handle(List<Said<E>> all) {
    var facts = new ArrayList<Envelope<E>>();
    try {
      for (var said : all) {
        switch (said) {
          case Fact<E>(var envelope) -> facts.add(envelope);
          case Forgotten<E>(var key) -> {
            handOver(facts);
            facts.clear();
            subscription.forgetting().forget(key);
          }
          case Nothing<E> nothing -> {}
        }
      }
      handOver(facts);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void handOver(List<Envelope<E>> facts) throws Exception {
    switch (subscription) {
      case Subscription.OneByOne<E> each -> {
        for (var fact : facts) {
          each.handler().handle(fact);
        }
      }
      case Subscription.Together<E> all -> {
        if (!facts.isEmpty()) {
          all.handler().handle(List.copyOf(facts));
        }
      }
    }
  }
}
