package nl.samenplek.launcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.Place;
import nl.samenplek.parts.ProcessPart;
import nl.samenplek.parts.process.Guarded;
import nl.samenplek.parts.process.Readiness;

/** One of our own: a Spring Boot jar in a JVM sized for a small machine. */
final class Service extends ProcessPart {
  static final List<String> JVM =
      List.of(
          "-Xms48m",
          "-Xmx320m",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:ReservedCodeCacheSize=96m",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  /** For a jar that Maven built on JDK 25: which beans there are was worked out then. */
  private static final String WORKED_OUT_AHEAD = "-Dspring.aot.enabled=true";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final PreparedApp app;
  private final Map<String, String> environment;

  Service(String name, PreparedApp app, Place place, Map<String, String> environment) {
    super(name, place);
    this.app = app;
    this.environment = environment;
  }

  @Override
  public String address() {
    return "http://localhost:" + port();
  }

  @Override
  protected Guarded launch() {
    var line = new ArrayList<>(List.of(PreparedApp.JAVA));
    line.addAll(JVM);
    if (app.workedOutAhead()) {
      line.add(WORKED_OUT_AHEAD);
    }
    line.addAll(app.options());
    return app.records()
        ? place().startPatiently(name(), line, environment)
        : place().start(name(), line, environment);
  }

  @Override
  protected void awaitAnswer(Guarded started) {
    var address = URI.create("http://127.0.0.1:" + port() + "/actuator/health/readiness");
    var question = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    try (var http = HttpClient.newHttpClient()) {
      Readiness.await(
          name(),
          port(),
          started,
          PATIENCE,
          () -> http.send(question, BodyHandlers.discarding()).statusCode() == 200);
    }
  }
}
