package nl.samenplek.events.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** What the relay and the consumers did, for the metrics. */
final class DeliveryCounts {

  private final MeterRegistry meters;

  DeliveryCounts(MeterRegistry meters) {
    this.meters = meters;
  }

  void processed(String consumer, int events) {
    meters.counter("samenplek.events.processed", "consumer", consumer).increment(events);
  }

  /** Of a type that this release does not know or the consumer does not want. */
  void skipped(String consumer, int events) {
    meters.counter("samenplek.events.skipped", "consumer", consumer).increment(events);
  }

  void died(String consumer) {
    dead(consumer).increment();
  }

  /** From now on it is told of, also while nothing happens. */
  void consumes(String consumer) {
    dead(consumer).increment(0);
    processed(consumer, 0);
  }

  private Counter dead(String consumer) {
    return meters.counter("samenplek.events.dead", "consumer", consumer);
  }

  /** Documents of the collection whose events the broker did not take, or could not be read. */
  void notPublished(String collection, int documents) {
    meters.counter("samenplek.relay.failures", "collection", collection).increment(documents);
  }

  /** How long the event that waits longest in the collection has been there. */
  void ages(String collection, Supplier<Duration> oldest) {
    Gauge.builder("samenplek.outbox.age", () -> oldest.get().toMillis() / 1_000.0)
        .tag("collection", collection)
        .baseUnit("seconds")
        .register(meters);
  }

  /** How many records of its topic it has yet to take, as far as it knows. */
  void lags(String consumer, Supplier<Number> records) {
    Gauge.builder("samenplek.consumer.lag", records)
        .tag("consumer", consumer)
        .baseUnit("records")
        .register(meters);
  }
}
