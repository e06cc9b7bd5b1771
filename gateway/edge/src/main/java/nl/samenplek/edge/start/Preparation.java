package nl.samenplek.edge.start;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import nl.samenplek.edge.complaints.Absence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What must be so in the store before this service answers, listens or publishes. It comes after
 * all beans are made and before any of them starts: a bean that asks the store while it is made
 * cannot be made where no store is, as in the build of an image.
 *
 * <p>While the store is away the start waits for it, asking ever less often: nothing can be decided
 * without it, and a service that ends is only started again.
 */
public abstract class Preparation implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Preparation.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private volatile boolean done;

  /**
   * At every start, in every instance, several at once perhaps. It is asked again when it throws
   * because the store is away; anything else that it throws ends the start.
   */
  public abstract void prepare();

  /** Waits in a way that the end of the service can break off, also while the store is away. */
  @Override
  public final void start() {
    var preparing = CompletableFuture.runAsync(this::prepareOnceItCan, Thread::startVirtualThread);
    try {
      preparing.get();
      done = true;
    } catch (InterruptedException e) {
      preparing.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("ended before the store was there", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("not prepared", e.getCause());
    }
  }

  private void prepareOnceItCan() {
    for (var pause = FIRST_PAUSE; !prepared(); pause = longer(pause)) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private boolean prepared() {
    try {
      prepare();
      return true;
    } catch (RuntimeException e) {
      if (!Absence.explains(e)) {
        throw e;
      }
      log.warn("{} waits for the store: {}", getClass().getName(), e.toString());
      return false;
    }
  }

  private static Duration longer(Duration pause) {
    var next = pause.multipliedBy(2);
    return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
  }

  @Override
  public final void stop() {
    done = false;
  }

  @Override
  public final boolean isRunning() {
    return done;
  }

  @Override
  public final int getPhase() {
    return Integer.MIN_VALUE;
  }
}
