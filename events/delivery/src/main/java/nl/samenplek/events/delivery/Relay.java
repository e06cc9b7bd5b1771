package nl.samenplek.events.delivery;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what waits in the outboxes. Wake it after every write that went through {@link Outbox};
 * waking costs nothing on the way to the answer. What nobody wakes it for (the process died, the
 * broker was away) it finds by itself.
 *
 * @see Lane the algorithm
 */
public final class Relay implements SmartLifecycle {

  private final Map<String, Lane> lanes;
  private volatile boolean running;

  Relay(DeliverySettings settings, Function<String, Lane> laneOf) {
    lanes = settings.outboxes().stream().distinct().collect(Collectors.toMap(o -> o, laneOf));
  }

  /** Something was added to the outbox of this document. */
  public void wake(String collection, Object id) {
    lane(collection).add(new Waiting(id, null));
  }

  /** This document was inserted just now, its events added by {@link Outbox#addTo}. */
  public void wakeInserted(String collection, Document inserted) {
    lane(collection).add(new Waiting(Waiting.idOf(inserted), inserted));
  }

  private Lane lane(String collection) {
    var lane = lanes.get(collection);
    if (lane == null) {
      throw new IllegalArgumentException(
          collection + " is missing in samenplek.delivery.outboxes: nothing would publish it");
    }
    return lane;
  }

  @Override
  public void start() {
    running = true;
    lanes.values().forEach(Lane::start);
  }

  /** Ends after the round at hand; what is left is published by another instance or at start. */
  @Override
  public void stop() {
    running = false;
    lanes.values().forEach(Lane::stop);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
