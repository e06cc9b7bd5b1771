package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenplek.parts.process.Guarded;
import nl.samenplek.parts.process.Ports;
import nl.samenplek.parts.process.Readiness;

/** Kafka: one KRaft node, broker and controller in one JVM of its own, on the loopback address. */
public final class Kafka extends ProcessPart {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path jars;

  public Kafka(Path jars, Place place) {
    super("Kafka", place);
    this.jars = jars;
  }

  @Override
  public String address() {
    return "127.0.0.1:" + place().port();
  }

  @Override
  protected Guarded launch() {
    var settings = writeSettings();
    format(settings);
    return place().start(name(), java("-Xmx384m", "kafka.Kafka", settings.toString()), Map.of());
  }

  @Override
  protected void awaitAnswer(Guarded started) {
    Readiness.await(
        name(), port(), started, PATIENCE, () -> KafkaQuestion.answered("127.0.0.1", port()));
  }

  private void format(Path settings) {
    if (Files.exists(place().make("data").resolve("meta.properties"))) {
      return;
    }
    var id = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    var line =
        java("-Xmx128m", "kafka.tools.StorageTool", "format", "-t", id, "-c", settings.toString());
    var formatting = place().start("Kafka-format", line, Map.of());
    if (formatting.ended().join() != 0) {
      throw new PartFailed("Kafka's data folder could not be made; the log is " + formatting.log());
    }
  }

  private List<String> java(String heap, String main, String... arguments) {
    var start =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dlog4j2.configurationFile=" + place().make("settings").resolve("log4j2.xml"),
            "-cp",
            jars.resolve("*").toString(),
            main);
    return Stream.concat(start, Stream.of(arguments)).toList();
  }

  private Path writeSettings() {
    var folder = place().make("settings");
    var template =
        resource("kafka.properties")
            .replace("@PORT@", String.valueOf(place().port()))
            .replace("@CONTROLLER@", String.valueOf(Ports.free()))
            .replace("@DATA@", place().make("data").toString());
    try {
      Files.writeString(folder.resolve("log4j2.xml"), resource("kafka-log4j2.xml"));
      return Files.writeString(folder.resolve("kafka.properties"), template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (var in = Kafka.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
