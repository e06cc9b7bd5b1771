package nl.samenplek.edge.inner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;

/**
 * Remembers since when each part of the health is not up. It looks by itself now and then, so that
 * the moment is known also when nobody asked.
 */
public final class WhatIsAway implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(WhatIsAway.class);

  private final Supplier<HealthDescriptor> health;
  private final Duration lookEvery;
  private final Clock clock;
  private final Map<String, Instant> awaySince = new TreeMap<>();
  private volatile Look last = new Look(Status.UNKNOWN, Map.of());
  private @Nullable ScheduledExecutorService looking;

  public WhatIsAway(Supplier<HealthDescriptor> health, Duration lookEvery, Clock clock) {
    this.health = health;
    this.lookEvery = lookEvery;
    this.clock = clock;
  }

  /**
   * @param parts by name, in order of the name
   */
  public record Look(Status status, Map<String, PartHealth> parts) {}

  /**
   * @param since when it was first seen not to be up; absent when it is, or does not know
   * @param details what the part says of itself
   */
  public record PartHealth(Status status, @Nullable Instant since, Map<String, Object> details) {}

  /** How it is now. */
  public synchronized Look look() {
    var told = health.get();
    var parts = new TreeMap<String, PartHealth>();
    if (told instanceof CompositeHealthDescriptor all) {
      gather("", all, parts);
    }
    awaySince.keySet().retainAll(parts.keySet());
    last = new Look(told.getStatus(), parts);
    return last;
  }

  /** How it was when somebody looked last: asks nobody, so it never waits. */
  public Look last() {
    return last;
  }

  private void gather(String above, CompositeHealthDescriptor all, Map<String, PartHealth> into) {
    Objects.requireNonNull(all.getComponents())
        .forEach(
            (name, one) -> {
              if (one instanceof CompositeHealthDescriptor several) {
                gather(above + name + ".", several, into);
              } else {
                into.put(above + name, part(above + name, one));
              }
            });
  }

  private PartHealth part(String name, HealthDescriptor told) {
    var own = told instanceof IndicatedHealthDescriptor one ? one.getDetails() : null;
    Map<String, Object> details = own == null ? Map.of() : own;
    if (told.getStatus().equals(Status.UP) || told.getStatus().equals(Status.UNKNOWN)) {
      awaySince.remove(name);
      return new PartHealth(told.getStatus(), null, details);
    }
    var since = awaySince.computeIfAbsent(name, first -> clock.instant());
    return new PartHealth(told.getStatus(), since, details);
  }

  private void lookQuietly() {
    try {
      look();
    } catch (RuntimeException fault) {
      log.warn("Health cannot be looked at", fault);
    }
  }

  @Override
  public void start() {
    var thread = Thread.ofPlatform().daemon().name("health").factory();
    var scheduled = Executors.newSingleThreadScheduledExecutor(thread);
    var every = lookEvery.toMillis();
    scheduled.scheduleWithFixedDelay(this::lookQuietly, every, every, TimeUnit.MILLISECONDS);
    looking = scheduled;
  }

  @Override
  public void stop() {
    var scheduled = looking;
    if (scheduled != null) {
      scheduled.shutdownNow();
      looking = null;
    }
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
