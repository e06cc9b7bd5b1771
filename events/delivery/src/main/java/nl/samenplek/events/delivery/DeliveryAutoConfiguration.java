package nl.samenplek.events.delivery;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Wires delivery into a service: what leaves by its outboxes and what its subscriptions take in.
 */
@AutoConfiguration(after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryAutoConfiguration {

  @Bean
  EventJson eventJson() {
    return new EventJson();
  }

  @Bean
  Lease relayLease(DeliverySettings settings) {
    return new Lease(UUID.randomUUID().toString(), settings.lease());
  }

  @Bean
  DeliveryClients deliveryClients(KafkaProperties kafka, DeliverySettings settings) {
    return new DeliveryClients(kafka, settings);
  }

  @Bean
  KafkaTemplate<String, byte[]> deliveryProducer(DeliveryClients clients) {
    return clients.producer();
  }

  @Bean
  TopicCreation topicCreation(
      DeliveryClients clients,
      ObjectProvider<Subscription<?>> subscriptions,
      DeliverySettings settings) {
    return new TopicCreation(
        clients.admin(), subscriptions.orderedStream().toList(), settings.deadLettersKept());
  }

  @Bean
  Outbox outbox(
      DeliverySettings settings, EventJson json, Lease lease, ObjectProvider<Clock> clock) {
    return new Outbox(settings, json, lease, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  DeliveryCounts deliveryCounts(ObjectProvider<MeterRegistry> meters) {
    return new DeliveryCounts(meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  TrailWriter trailWriter(
      DeliverySettings settings, MongoClient mongo, ObjectProvider<Clock> clock) {
    var trail =
        mongo
            .getDatabase(settings.database())
            .getCollection(TrailDocument.COLLECTION)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    return new TrailWriter(trail, clock.getIfAvailable(Clock::systemUTC));
  }

  /** Losing a mark only makes an event go out twice; what must not be lost says so itself. */
  @Bean
  Relay relay(
      DeliverySettings settings,
      MongoClient mongo,
      KafkaTemplate<String, byte[]> deliveryProducer,
      TrailWriter trail,
      Lease lease,
      DeliveryCounts counts,
      ObjectProvider<RelayObserver> observer) {
    var database =
        mongo
            .getDatabase(settings.database())
            .withWriteConcern(WriteConcern.W1)
            .withReadConcern(ReadConcern.LOCAL)
            .withReadPreference(ReadPreference.primary());
    var publisher = new Publisher(deliveryProducer);
    return new Relay(
        settings,
        collection ->
            new Lane(
                collection,
                new Round(
                    database.getCollection(collection),
                    trail,
                    publisher,
                    lease,
                    settings.ackWithin(),
                    observer.getIfAvailable(() -> RelayObserver.NONE),
                    counts,
                    Clock.systemUTC()),
                settings.sweepEvery()));
  }

  @Bean
  Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
    return new Traces(tracer.getIfAvailable(), propagator.getIfAvailable());
  }

  @Bean
  Consumers.Listening listening(
      EventJson json,
      DeliveryCounts counts,
      ObjectProvider<RelayObserver> observer,
      Traces traces,
      DeliverySettings settings) {
    return new Consumers.Listening(
        json,
        counts,
        observer.getIfAvailable(() -> RelayObserver.NONE),
        new Patience(settings),
        traces,
        settings.threads());
  }

  @Bean
  Consumers consumers(
      ObjectProvider<Subscription<?>> subscriptions,
      DeliveryClients clients,
      KafkaTemplate<String, byte[]> deliveryProducer,
      Consumers.Listening listening) {
    return new Consumers(
        subscriptions.orderedStream().toList(), clients.consumers(), deliveryProducer, listening);
  }

  @Bean
  BrokerHealth broker(Consumers consumers) {
    return new BrokerHealth(consumers);
  }

  @Bean
  DeadLetters deadLetters(
      ObjectProvider<Subscription<?>> subscriptions,
      DeliveryClients clients,
      KafkaTemplate<String, byte[]> deliveryProducer,
      Consumers.Listening listening) {
    return new KafkaDeadLetters(
        subscriptions.orderedStream().toList(),
        new DeadLetterTopic(clients.readerProperties("earliest")),
        deliveryProducer,
        listening);
  }

  @Bean
  Broadcasts broadcasts(DeliveryClients clients, EventJson json) {
    return new Broadcasts(clients.readerProperties("none"), json);
  }
}
