package nl.samenplek.parts;

import nl.samenplek.parts.process.Guarded;
import org.jspecify.annotations.Nullable;

/** A part that is a process of this machine. */
public abstract class ProcessPart implements Part {
  private final String name;
  private final Place place;
  private volatile @Nullable Guarded process;

  protected ProcessPart(String name, Place place) {
    this.name = name;
    this.place = place;
  }

  /** Starts the process, and returns at once. */
  protected abstract Guarded launch();

  /** Returns when it does what it is for. */
  protected abstract void awaitAnswer(Guarded started);

  /** Starts it; returns when it answers. */
  public final void begin() {
    var started = launch();
    process = started;
    awaitAnswer(started);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final int port() {
    return place.port();
  }

  @Override
  public final boolean running() {
    return process().alive();
  }

  @Override
  public final void kill() {
    process().kill();
  }

  @Override
  public final void restart() {
    if (running()) {
      kill();
    }
    begin();
  }

  @Override
  public final void stop() {
    var started = process;
    if (started != null) {
      started.stop();
    }
  }

  /** The process, to watch or to wait for. */
  public final Guarded process() {
    var started = process;
    if (started == null) {
      throw new IllegalStateException(name + " was never started");
    }
    return started;
  }

  protected final Place place() {
    return place;
  }
}
