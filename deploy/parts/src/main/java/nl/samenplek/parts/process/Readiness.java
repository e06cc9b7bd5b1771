package nl.samenplek.parts.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenplek.parts.PartFailed;

/** Waiting until a part answers, while watching that it is still alive. */
public final class Readiness {
  private static final long BETWEEN_TRIES_MILLIS = 50;

  /** One try; any exception counts as "not yet". */
  @FunctionalInterface
  public interface Try {
    boolean answers() throws Exception;
  }

  private Readiness() {}

  /** Returns when the part answers; throws {@link PartFailed} when it dies or takes too long. */
  public static void await(String name, int port, Guarded process, Duration patience, Try attempt) {
    await(name, port, process.ended(), process.log().toString(), patience, attempt);
  }

  /**
   * The same for what is not a process of ours.
   *
   * @param end completes when the part has ended
   * @param log where people find what it said
   */
  public static void await(
      String name, int port, Future<?> end, String log, Duration patience, Try attempt) {
    long until = System.nanoTime() + patience.toNanos();
    while (!answers(attempt)) {
      if (comes(end)) {
        throw new PartFailed(
            "%s on port %d ended while starting; its log is %s".formatted(name, port, log),
            LastLines.of(log));
      }
      if (System.nanoTime() > until) {
        throw new PartFailed(
            "%s on port %d did not answer within %d seconds; its log is %s"
                .formatted(name, port, patience.toSeconds(), log),
            LastLines.of(log));
      }
    }
  }

  private static boolean comes(Future<?> end) {
    try {
      end.get(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    } catch (ExecutionException e) {
      return true;
    }
  }

  private static boolean answers(Try attempt) {
    try {
      return attempt.answers();
    } catch (Exception notYet) {
      return false;
    }
  }
}
