package nl.samenplek.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenplek.parts.process.Readiness;

/** deploy/up as a process of its own, as in a terminal. */
final class RunningUp {
  private static final List<String> NAMES =
      List.of("mongodb", "kafka", "keycloak", "people-service", "booking-service", "gateway");

  private final Process process;
  private final Path said;
  private final Path data;

  private RunningUp(Process process, Path said, Path data) {
    this.process = process;
    this.said = said;
    this.data = data;
  }

  static RunningUp start(Path checkout, Ports ports) throws IOException {
    var said = Files.createTempFile(checkout, "said", ".txt");
    var line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dsamenplek.root=" + checkout,
            "-cp",
            System.getProperty("java.class.path"),
            Up.class.getName(),
            "--no-demo",
            "--gateway-port=" + ports.gateway(),
            "--booking-port=" + ports.booking(),
            "--people-port=" + ports.people(),
            "--keycloak-port=" + ports.keycloak(),
            "--mongodb-port=" + ports.mongodb(),
            "--kafka-port=" + ports.kafka());
    var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
    return new RunningUp(builder.start(), said, checkout.resolve(".samenplek"));
  }

  void awaitReady() {
    Readiness.await(
        "deploy/up",
        0,
        process.onExit(),
        said.toString(),
        Duration.ofMinutes(3),
        () -> said().contains("Samenplek is ready"));
  }

  String said() throws IOException {
    return Files.readString(said);
  }

  /** As the terminal does when it closes, or a service manager. */
  void terminate() {
    process.destroy();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("deploy/up did not end");
    }
    return process.exitValue();
  }

  ProcessHandle part(String name) throws IOException {
    var pid = Files.readString(data.resolve(name).resolve(name + ".pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  List<ProcessHandle> parts() throws IOException {
    var parts = new ArrayList<ProcessHandle>();
    for (var name : NAMES) {
      parts.add(part(name));
    }
    return parts;
  }
}
