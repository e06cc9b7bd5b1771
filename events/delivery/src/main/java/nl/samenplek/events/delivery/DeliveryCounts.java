package nl.samenplek.events.delivery;

import io.micrometer.core.instrument.MeterRegistry;

/** What consumers did, for the metrics. */
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
    meters.counter("samenplek.events.dead", "consumer", consumer).increment();
  }
}
