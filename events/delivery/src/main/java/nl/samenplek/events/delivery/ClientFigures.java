package nl.samenplek.events.delivery;

import org.springframework.kafka.listener.MessageListenerContainer;

/** What Kafka's clients know of themselves. */
final class ClientFigures {

  private ClientFigures() {}

  /** The sum over all clients and partitions of a container; what is not known counts as 0. */
  static double sum(MessageListenerContainer container, String figure) {
    return container.metrics().values().stream()
        .flatMap(ofAClient -> ofAClient.values().stream())
        .filter(metric -> metric.metricName().name().equals(figure))
        .map(metric -> metric.metricValue())
        .filter(Double.class::isInstance)
        .mapToDouble(Double.class::cast)
        .filter(Double::isFinite)
        .sum();
  }
}
