package nl.samenplek.events.delivery;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.GenericMessageListener;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.MessageListener;

/**
 * Runs the subscriptions of this service.
 *
 * <ol>
 *   <li>Records of a partition are handled in order, one after another or those of a poll together
 *       (see {@link BunchListener}); the handler's effect is stored when it returns.
 *   <li>Offsets are committed after the records of a poll were handled, so a crash repeats at most
 *       those: effect before commit, never the other way round.
 *   <li>A record that fails is tried again (see {@link Patience}); what came before it in the poll
 *       is committed, what came after it stays behind it.
 *   <li>When patience ends, the record goes to the dead-letter topic with its own headers and the
 *       reason; only then the consumer goes on. If that topic cannot be reached, the record is
 *       tried again.
 * </ol>
 */
final class Consumers implements SmartLifecycle {

  private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

  Consumers(
      List<Subscription<?>> subscriptions,
      ConsumerFactory<String, byte[]> consumers,
      KafkaTemplate<String, byte[]> producer,
      Listening listening) {
    containers =
        subscriptions.stream()
            .map(subscription -> container(subscription, consumers, producer, listening))
            .toList();
    containers.forEach(container -> tellOf(container, listening.counts()));
  }

  private static void tellOf(
      ConcurrentMessageListenerContainer<String, byte[]> container, DeliveryCounts counts) {
    var consumer = String.valueOf(container.getBeanName());
    counts.consumes(consumer);
    counts.lags(consumer, () -> ClientFigures.sum(container, "records-lag"));
  }

  /** How many connections to the broker its clients have, together. */
  double connections() {
    return containers.stream()
        .mapToDouble(container -> ClientFigures.sum(container, "connection-count"))
        .sum();
  }

  /** Whether it has anything to listen to. */
  boolean hasAny() {
    return !containers.isEmpty();
  }

  /** What all listeners share. */
  record Listening(
      EventJson json,
      DeliveryCounts counts,
      RelayObserver observer,
      Patience patience,
      Traces traces,
      int threads) {}

  private static ConcurrentMessageListenerContainer<String, byte[]> container(
      Subscription<?> subscription,
      ConsumerFactory<String, byte[]> consumers,
      KafkaTemplate<String, byte[]> producer,
      Listening listening) {
    var properties = new ContainerProperties(subscription.topic().name());
    properties.setGroupId(subscription.consumer());
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setMessageListener(
        listener(subscription, new Listener<>(subscription, listening), listening.traces()));
    var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
    container.setBeanName(subscription.consumer());
    container.setConcurrency(Math.min(listening.threads(), subscription.topic().partitions()));
    container.setCommonErrorHandler(errorHandler(subscription, producer, listening));
    return container;
  }

  private static GenericMessageListener<?> listener(
      Subscription<?> subscription, Listener<?> listener, Traces traces) {
    return switch (subscription) {
      case Subscription.OneByOne<?> each ->
          (MessageListener<String, byte[]>)
              record -> Followed.by(record, traces, () -> listener.take(record));
      case Subscription.Together<?> all -> new BunchListener(listener, traces);
    };
  }

  /**
   * The backoff that it is made with is for a bunch whose offsets could not be committed: it had
   * its effect already, so whatever goes wrong on the way to the next commit passes.
   */
  private static DefaultErrorHandler errorHandler(
      Subscription<?> subscription, KafkaTemplate<String, byte[]> producer, Listening listening) {
    var deadLetters = subscription.topic().deadLettersOf(subscription.consumer());
    var recoverer =
        new DeadLetterPublishingRecoverer(
            producer, (record, failure) -> new TopicPartition(deadLetters, 0));
    var handler =
        new DefaultErrorHandler(
            (ConsumerRecord<?, ?> record, Exception failure) -> {
              recoverer.accept(record, withoutTheBunch(failure));
              listening.counts().died(subscription.consumer());
            },
            Patience.UNTIL_IT_IS_BACK);
    handler.setBackOffFunction((record, failure) -> listening.patience().with(failure));
    handler.setClassifications(java.util.Map.of(), true);
    return handler;
  }

  /** What the dead letter tells is the same for an event that failed among others. */
  private static Exception withoutTheBunch(Exception failure) {
    return failure.getCause() instanceof BatchListenerFailedException bunch
        ? new ListenerExecutionFailedException("Listener failed", bunch.getCause())
        : failure;
  }

  @Override
  public void start() {
    containers.forEach(ConcurrentMessageListenerContainer::start);
  }

  @Override
  public void stop() {
    containers.forEach(ConcurrentMessageListenerContainer::stop);
  }

  @Override
  public boolean isRunning() {
    return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
  }
}
