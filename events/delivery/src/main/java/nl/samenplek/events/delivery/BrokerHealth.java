package nl.samenplek.events.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the broker is there, as far as the consumers notice. Nothing is decided by the broker, so
 * its absence has a status of its own, which leaves the service as a whole up.
 */
final class BrokerHealth implements HealthIndicator {

  static final Status AWAY = new Status("AWAY");

  private final Consumers consumers;

  BrokerHealth(Consumers consumers) {
    this.consumers = consumers;
  }

  @Override
  public Health health() {
    return !consumers.hasAny() || consumers.connections() > 0
        ? Health.up().build()
        : Health.status(AWAY).withDetail("why", "no consumer has a connection to it").build();
  }
}
