package nl.samenplek.people.presence.store;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps work to a twentieth of the time: after it comes a rest of twenty times as long as it took,
 * two seconds at most, so that one slow turn does not silence the next.
 */
final class Pace {
  private static final int REST = 20;
  private static final Duration LONGEST_REST = Duration.ofSeconds(2);

  private final LongSupplier nanos;
  private long restUntil;

  /**
   * @param nanos the time, as {@link System#nanoTime} tells it
   */
  Pace(LongSupplier nanos) {
    this.nanos = nanos;
    this.restUntil = nanos.getAsLong();
  }

  boolean rests() {
    return nanos.getAsLong() - restUntil < 0;
  }

  void work(Runnable work) {
    long began = nanos.getAsLong();
    work.run();
    long now = nanos.getAsLong();
    restUntil = now + Math.min(REST * (now - began), LONGEST_REST.toNanos());
  }
}
