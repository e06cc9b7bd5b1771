package nl.samenplek.parts;

import nl.samenplek.parts.process.Guarded;
import org.jspecify.annotations.Nullable;

/** A part that is a process of this machine. */
public abstract sealed class ProcessPart implements Part permits Mongo, Kafka, Keycloak {
  private final String name;
  private final Place place;
  private @Nullable Guarded process;

  ProcessPart(String name, Place place) {
    this.name = name;
    this.place = place;
  }

  abstract Guarded launch();

  /** Returns when it does what it is for. */
  abstract void awaitAnswer(Guarded started);

  final void begin() {
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
    process().stop();
  }

  /** The process, to watch or to wait for. */
  public final Guarded process() {
    if (process == null) {
      throw new IllegalStateException(name + " was never started");
    }
    return process;
  }

  final Place place() {
    return place;
  }
}
