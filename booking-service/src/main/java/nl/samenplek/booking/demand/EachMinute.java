package nl.samenplek.booking.demand;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.samenplek.booking.demand.store.DemandStore.Batch;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Adds to the store what was counted, each minute and at the end, so that a crash loses what was
 * counted since the last time and no more. While the store is away a batch is kept and offered
 * again, with the number it had, before the next one is made.
 */
class EachMinute {
  private final Supplier<Map<Denied, Count>> counts;
  private final Consumer<Batch> store;
  private final String run = UUID.randomUUID().toString();
  private long number;
  private @Nullable Batch waiting;

  /**
   * @param counts gives what was counted since it was asked last
   * @param store adds a batch, once however often it gets it
   */
  EachMinute(Supplier<Map<Denied, Count>> counts, Consumer<Batch> store) {
    this.counts = counts;
    this.store = store;
  }

  @Scheduled(fixedRateString = "PT1M", initialDelayString = "PT1M")
  @PreDestroy
  synchronized void add() {
    addWaiting();
    var counted = counts.get();
    if (!counted.isEmpty()) {
      waiting = new Batch(run, ++number, counted);
      addWaiting();
    }
  }

  private void addWaiting() {
    if (waiting != null) {
      store.accept(waiting);
      waiting = null;
    }
  }
}
