package nl.samenplek.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Tool;

/** Builds the services and the web app where they are missing or older than their sources. */
final class Building {
  static final String NAME = "build";
  private static final List<String> APPS = List.of("people-service", "booking-service", "gateway");
  private static final Pattern MODULE =
      Pattern.compile("Building Samenplek · (\\S+) .*\\[(\\d+)/(\\d+)]");

  private final Settings settings;
  private final Screen screen;
  private final Path log;
  private final Sources sources;

  Building(Settings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
    this.log = settings.logs().resolve("build.log");
    this.sources = new Sources(settings.checkout());
  }

  void run() {
    try {
      if (fresh()) {
        screen.show(NAME, State.READY, "nothing to build");
        return;
      }
      screen.show(NAME, State.WORKING, "building");
      var fingerprint = sources.fingerprint();
      build();
      sources.remember(fingerprint);
      screen.show(NAME, State.READY, "built");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while building", e);
    }
  }

  private boolean fresh() throws IOException {
    return APPS.stream().map(settings::app).allMatch(Files::exists) && sources.unchanged();
  }

  private void build() throws IOException, InterruptedException {
    Files.createDirectories(settings.logs());
    var line =
        List.of(
            Tool.maven().toString(),
            "-B",
            "-ntp",
            "-f",
            settings.checkout().resolve("pom.xml").toString(),
            "-pl",
            String.join(",", APPS),
            "-am",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true",
            "package");
    if (Tool.run(line, Map.of(), log, this::tell) != 0) {
      screen.show(NAME, State.FAILED, "");
      throw new PartFailed("The build failed; Maven's log is " + log);
    }
  }

  private void tell() {
    try (var lines = Files.lines(log)) {
      var module =
          lines
              .map(MODULE::matcher)
              .filter(m -> m.find())
              .map(m -> m.group(1) + " (" + m.group(2) + " of " + m.group(3) + ")");
      screen.show(NAME, State.WORKING, "building " + module.reduce((one, next) -> next).orElse(""));
    } catch (IOException | UncheckedIOException notYetReadable) {
      screen.show(NAME, State.WORKING, "building");
    }
  }
}
