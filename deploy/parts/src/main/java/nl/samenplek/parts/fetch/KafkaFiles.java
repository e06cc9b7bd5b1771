package nl.samenplek.parts.fetch;

import java.nio.file.Path;

/** The broker's jars. */
public final class KafkaFiles {
  private static final String FOLDER = "kafka-4.2.1";

  private KafkaFiles() {}

  public static Path in(Cache cache, Progress progress) {
    return cache.provide(
        FOLDER,
        folder ->
            new MavenFetch("Kafka", progress)
                .copy("kafka.xml", folder, "org/apache/kafka", Progress.UNKNOWN));
  }
}
