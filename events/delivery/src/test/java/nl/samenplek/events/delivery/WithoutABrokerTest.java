package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What operators see of a service whose broker is away. */
class WithoutABrokerTest {
  private static final String NOBODY = "localhost:1";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Instance service = at(NOBODY);

  private Instance at(String broker) {
    return Instance.of(
        Parts.shared().mongo().address(),
        broker,
        Duration.ofSeconds(3),
        Parts.shared().freshDatabase("alone"),
        meters,
        new Subscription.OneByOne<>(
            "test-alone", Topics.BOOKINGS, BookingEvent.class, envelope -> {}, key -> {}));
  }

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void anEventThatWaitsGrowsOlderAndEachTryIsCounted() {
    assertThat(meters.get("samenplek.outbox.age").gauge().value()).isZero();

    service.place("b-waits");

    await()
        .untilAsserted(
            () -> {
              assertThat(meters.get("samenplek.outbox.age").gauge().value()).isGreaterThan(1);
              assertThat(meters.get("samenplek.relay.failures").counter().count()).isPositive();
            });
  }

  @Test
  void theBrokerIsAwayAndTheServiceIsNotDown() {
    assertThat(service.get(BrokerHealth.class).health().getStatus())
        .isEqualTo(BrokerHealth.AWAY)
        .isNotIn(Status.DOWN, Status.OUT_OF_SERVICE);
  }

  @Test
  void theBrokerIsThereAgainOnceAConsumerHasAConnection() {
    try (var other = at(Parts.shared().kafka().address())) {
      await()
          .untilAsserted(
              () ->
                  assertThat(other.get(BrokerHealth.class).health().getStatus())
                      .isEqualTo(Status.UP));
    }
  }
}
