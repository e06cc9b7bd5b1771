package nl.samenplek.edge.start;

import org.springframework.context.SmartLifecycle;

/**
 * What must be so in the store before this service answers, listens or publishes. It comes after
 * all beans are made and before any of them starts: a bean that asks the store while it is made
 * cannot be made where no store is, as in the build of an image.
 */
public abstract class Preparation implements SmartLifecycle {

  private volatile boolean done;

  /** At every start, in every instance, several at once perhaps; what it throws ends the start. */
  public abstract void prepare();

  @Override
  public final void start() {
    prepare();
    done = true;
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
