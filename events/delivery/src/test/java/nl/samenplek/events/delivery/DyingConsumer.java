package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topic;

/**
 * A process of its own that takes a bunch of events and dies, as if killed, when their effect is
 * stored and their offsets are not committed.
 *
 * <p>Arguments: store, broker, database, topic, consumer.
 */
final class DyingConsumer {

  static final int DEATH = 137;

  private DyingConsumer() {}

  public static void main(String[] args) {
    var presence = MongoClients.create(args[0]).getDatabase(args[2]).getCollection("presence");
    var subscription =
        new Subscription.Together<>(
            args[4],
            new Topic(args[3], 1, "booking", 1 << 20),
            BookingEvent.class,
            envelopes ->
                envelopes.forEach(
                    it ->
                        Remembered.apply(presence, it.subject(), it.sequence(), inc("effects", 1))),
            key -> {});
    RelayObserver death =
        (step, place, subjects) -> {
          if (step == RelayObserver.Step.EFFECTED) {
            Runtime.getRuntime().halt(DEATH);
          }
        };
    Instance.of(args[0], args[1], Duration.ofSeconds(3), args[2], subscription, death);
  }
}
