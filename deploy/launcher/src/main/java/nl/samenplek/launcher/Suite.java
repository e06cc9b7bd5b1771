package nl.samenplek.launcher;

import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nl.samenplek.parts.Part;
import nl.samenplek.parts.PartFailed;

/** The whole suite, running. Closing it stops everything it started, and only that. */
public final class Suite implements AutoCloseable {
  private final SequencedMap<String, Part> parts;
  private final Vigil vigil;

  Suite(SequencedMap<String, Part> parts, Vigil vigil) {
    this.parts = parts;
    this.vigil = vigil;
  }

  /**
   * Starts all parts, each as soon as what it needs is there, and seeds; returns when all answer.
   * The services' jars must have been built.
   */
  public static Suite start(Settings settings, Screen screen) {
    return new Starting(settings, screen).run(CompletableFuture.completedFuture(null));
  }

  /** The address for the browser. */
  public String gateway() {
    return part("gateway").address();
  }

  public String booking() {
    return part("booking-service").address();
  }

  public String people() {
    return part("people-service").address();
  }

  public String issuer() {
    return part("Keycloak").address();
  }

  /** By its name: {@code MongoDB}, {@code Kafka}, {@code Keycloak}, {@code booking-service}, … */
  public Part part(String name) {
    var part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("No part " + name + "; there are " + parts.keySet());
    }
    return part;
  }

  /** Completes when a part ends that nobody stopped. */
  CompletableFuture<PartFailed> failure() {
    return vigil.failure();
  }

  @Override
  public void close() {
    vigil.end();
    stop(List.of("gateway"));
    stop(List.of("people-service", "booking-service"));
    stop(List.copyOf(parts.keySet()));
  }

  private void stop(List<String> names) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      names.stream()
          .map(parts::get)
          .filter(Objects::nonNull)
          .forEach(part -> threads.execute(part::stop));
    }
  }
}
