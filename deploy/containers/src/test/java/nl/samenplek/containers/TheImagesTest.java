package nl.samenplek.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TheImagesTest {
  static final List<String> OURS = Checkout.OURS;
  private static final String FILE = Checkout.text("deploy/containers/Dockerfile");

  @TempDir Path folder;

  @Test
  void keepEveryRule() {
    assertThat(ImageRules.complaints(FILE)).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "temurin:25.0.3_9-jre-noble AS | temurin AS | no fixed version: FROM eclipse-temurin AS layers",
        "WORKDIR /app | ADD https://elders.example/x / | fetches something: ADD https://elders.example/x /",
        "USER 10001:10001 | USER root | runs as root",
        "USER 10001:10001 | LABEL a=b | runs as root",
        "HEALTHCHECK | LABEL | has no health check",
        "ENTRYPOINT [\"java\", | ENTRYPOINT java [ | java does not get the signals: ENTRYPOINT is no list",
        "extracted/dependencies/ | extracted/application/"
            + " | layers in another order: [application, snapshot-dependencies, application]",
        "RUN java @jvm.options | RUN java"
            + " | other options of the JVM: RUN java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar",
      })
  void doNotGetAwayWith(String good, String bad, String complaint) {
    var broken = FILE.replace(good, bad);

    assertThat(broken).isNotEqualTo(FILE);
    assertThat(ImageRules.complaints(broken)).contains(complaint);
  }

  @ParameterizedTest
  @FieldSource("OURS")
  void copyWhatTheBuildMakesAndNothingElse(String service) throws Exception {
    var ignored = Checkout.text(".dockerignore");

    for (var source : ImageRules.sources(FILE)) {
      var path = source.replace("${SERVICE}", service);
      assertThat(Checkout.file(path)).exists();
      assertThat(ignored)
          .contains("\n!" + path.replaceAll("/target/.*-app.jar", "/target/*-app.jar"));
    }
    var jar = "%s/target/%s-0.1.0-SNAPSHOT-app.jar".formatted(service, service);
    assertThat(layersOf(Checkout.file(jar)))
        .contains("dependencies/lib", "snapshot-dependencies", "application/app.jar");
  }

  @Test
  void startAsDeployUpStarts() {
    var service = Checkout.text("deploy/launcher/src/main/java/nl/samenplek/launcher/Service.java");

    var options =
        Checkout.text("deploy/containers/jvm.options")
            .lines()
            .filter(line -> !line.startsWith("-Xlog"));

    assertThat(options).isNotEmpty().allMatch(option -> service.contains("\"" + option + "\""));
  }

  private List<String> layersOf(Path jar) throws IOException, InterruptedException {
    Files.copy(jar, folder.resolve("app.jar"));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var line =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Djarmode=tools",
            "-jar",
            "app.jar",
            "extract",
            "--layers",
            "--destination",
            "extracted");
    var ended = new ProcessBuilder(line).directory(folder.toFile()).inheritIO().start().waitFor();
    assertThat(ended).isZero();
    var extracted = folder.resolve("extracted");
    try (var files = Files.walk(extracted, 2)) {
      return files.map(file -> extracted.relativize(file).toString()).toList();
    }
  }
}
