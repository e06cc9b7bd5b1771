package nl.samenplek.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Command;
import nl.samenplek.parts.process.Guarded;

/**
 * Brings in the demonstration organisation through the services' own APIs, once per data folder.
 */
final class Seeding {
  private static final String NAME = "demonstration";
  private static final String PROGRAM = "nl.samenplek.demo.Seed";

  private final Settings settings;
  private final Screen screen;
  private final Path done;

  Seeding(Settings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
    this.done = settings.data().resolve("seeded");
  }

  void run() {
    if (Files.exists(done)) {
      screen.show(NAME, State.READY, "kept");
      return;
    }
    screen.show(NAME, State.WORKING, "bringing in");
    var process = Guarded.start(command());
    if (process.ended().join() != 0) {
      screen.show(NAME, State.FAILED, "");
      throw new PartFailed(
          "The demonstration organisation could not be brought in; the log is " + process.log());
    }
    remember();
    screen.show(NAME, State.READY, "brought in");
  }

  private Command command() {
    var line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            PROGRAM,
            "--booking",
            "http://localhost:" + settings.ports().booking(),
            "--people",
            "http://localhost:" + settings.ports().people(),
            "--token-url",
            Environment.issuer(settings) + "/protocol/openid-connect/token",
            "--client",
            "samenplek-seed",
            "--secret",
            "seed-demonstration-only");
    var log = settings.logs().resolve(NAME + ".log");
    var pid = settings.data().resolve(NAME + ".pid");
    return new Command(NAME, line, Map.of(), log, pid, Duration.ofSeconds(2), null);
  }

  private void remember() {
    try {
      Files.writeString(done, "The demonstration organisation is in this data folder.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
