package nl.samenplek.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.samenplek.launcher.PreparedApp;
import nl.samenplek.proof.pausing.Step;

/**
 * One of our services in a process of its own: its real jar, in the place of the suite's, with the
 * same store and broker, and with a bean that stops it at a step. The beans that were worked out
 * when the jar was built do not know that one, so they are found anew.
 */
final class PausingService implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path ROOT = Path.of(System.getProperty("samenplek.root"));
  private static final List<String> JVM =
      List.of("-Xmx320m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
  private static final Map<String, String> MAIN =
      Map.of(
          "booking-service", "nl.samenplek.booking.BookingApplication",
          "people-service", "nl.samenplek.people.PeopleService");

  private final Process process;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();

  private PausingService(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** Returns when it answers. The suite's own must have been killed before. */
  static PausingService start(RunningSuite suite, String module) {
    var line = new ArrayList<>(List.of(JAVA.toString()));
    line.addAll(JVM);
    line.addAll(
        PreparedApp.of(ROOT.resolve(module + "/target/" + module + "-0.1.0-SNAPSHOT-app.jar"), JVM)
            .optionsWith(
                ROOT.resolve("deploy/proof/target/test-classes"),
                Objects.requireNonNull(MAIN.get(module))));
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().putAll(environment(suite));
    try {
      var service = new PausingService(builder.start());
      service.awaitReady(suite.part(module).address());
      return service;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(String address) {
    var question =
        HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(100))
          .ignoreExceptions()
          .failFast("it ended: " + said, () -> !process.isAlive())
          .until(() -> http.send(question, BodyHandlers.discarding()).statusCode() == 200);
    }
  }

  /** As the suite's, but a crash delays its events by three seconds at most, not by ten. */
  private static Map<String, String> environment(RunningSuite suite) {
    return Map.of(
        "SERVER_ADDRESS",
        "127.0.0.1",
        "SAMENPLEK_BOOKING_PORT",
        String.valueOf(suite.part("booking-service").port()),
        "SAMENPLEK_PEOPLE_PORT",
        String.valueOf(suite.part("people-service").port()),
        "SAMENPLEK_BOOKING_INNER_PORT",
        "-1",
        "SAMENPLEK_PEOPLE_INNER_PORT",
        "-1",
        "SAMENPLEK_MONGODB_URI",
        suite.part("MongoDB").address(),
        "SAMENPLEK_KAFKA",
        suite.part("Kafka").address(),
        "SAMENPLEK_ISSUER",
        suite.issuer(),
        "SAMENPLEK_DELIVERY_LEASE",
        "3s",
        "SAMENPLEK_DELIVERY_ACKWITHIN",
        "2s");
  }

  /** The next thread that comes to the step stops there. */
  void pauseAt(Step step) {
    try {
      process.getOutputStream().write((step + "\n").getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(String.join("\n", said), e);
    }
    awaitSaid("will pause at " + step);
  }

  void awaitPausedAt(Step step) {
    awaitSaid("paused at " + step);
  }

  private void awaitSaid(String words) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> said.contains(words));
  }

  /** SIGKILL, from outside. Returns when it is gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      lines.lines().forEach(said::add);
    } catch (UncheckedIOException | IOException e) {
      said.add("ended: " + e);
    }
  }
}
