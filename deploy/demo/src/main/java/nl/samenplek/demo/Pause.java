package nl.samenplek.demo;

import java.time.Duration;

/** A short wait between two questions to a service that is not ready. */
final class Pause {
  private Pause() {}

  static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SeedingRefused("Stopped while waiting");
    }
  }
}
