package nl.samenplek.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that ends by itself stands for a service, so that no part is needed. */
class StartingFasterTest {
  private static final List<String> JVM = List.of("-Xmx64m", "-XX:+UseSerialGC");

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void aServiceIsBuilt() throws IOException {
    Checkout.in(folder);
    Checkout.withAServiceThatEnds(folder, "gateway");
    jar = Settings.forTests(folder, folder).app("gateway");
  }

  @Test
  void theFirstRunRecordsAndTheNextHasTheCache() throws Exception {
    var first = PreparedApp.of(jar, JVM);
    assertThat(first.records()).isTrue();
    run(first.options());

    var second = PreparedApp.of(jar, JVM);

    assertThat(second.records()).isFalse();
    assertThat(run(insisting(second))).contains("NumberFormatException");
    assertThat(files()).noneMatch(file -> file.endsWith(".recording"));
  }

  @Test
  void aRecordingThatIsNoGoodIsThrownAwayAndTheRunRecordsAgain() throws Exception {
    var first = PreparedApp.of(jar, JVM);
    Files.writeString(recordingOf(first), "half a recording");

    var second = PreparedApp.of(jar, JVM);

    assertThat(second.records()).isTrue();
    assertThat(recordingOf(second)).isNotEqualTo(recordingOf(first));
    assertThat(recordingOf(first)).doesNotExist();
  }

  @Test
  void anotherBuildStartsAfreshAndNothingOfTheEarlierStays() throws Exception {
    run(PreparedApp.of(jar, JVM).options());
    assertThat(PreparedApp.of(jar, JVM).records()).isFalse();
    var earlier = files();

    Checkout.withAnotherServiceThatEnds(folder, "gateway");

    assertThat(PreparedApp.of(jar, JVM).records()).isTrue();
    assertThat(files()).doesNotContainAnyElementsOf(earlier);
  }

  @Test
  void aJarTellsWhetherItsBeansWereWorkedOutWhenItWasBuilt() throws Exception {
    assertThat(PreparedApp.of(jar, JVM).workedOutAhead()).isFalse();

    try (var content = FileSystems.newFileSystem(jar)) {
      Files.createFile(content.getPath("Service__ApplicationContextInitializer.class"));
    }

    assertThat(PreparedApp.of(jar, JVM).workedOutAhead()).isTrue();
  }

  /** A JVM that does not start at all without a cache that fits. */
  private static List<String> insisting(PreparedApp app) {
    var options = new ArrayList<>(app.options());
    options.add(0, "-XX:AOTMode=on");
    return options;
  }

  private static Path recordingOf(PreparedApp app) {
    var option = "-XX:AOTConfiguration=";
    return app.options().stream()
        .filter(one -> one.startsWith(option))
        .map(one -> Path.of(one.substring(option.length())))
        .findFirst()
        .orElseThrow();
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(jar.resolveSibling("prepared"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.endsWith(".log"))
          .toList();
    }
  }

  private static String run(List<String> options) throws Exception {
    var line = new ArrayList<>(List.of(PreparedApp.JAVA));
    line.addAll(JVM);
    line.addAll(options);
    var process = new ProcessBuilder(line).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isOne();
    return said;
  }
}
