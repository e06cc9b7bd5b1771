package nl.samenplek.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * An image is built where no store, broker or Keycloak is; the run for the cache must get along.
 */
class TheCacheInAnImageTest {
  static final List<String> OURS = Checkout.OURS;
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String OPTIONS =
      Checkout.file("deploy/containers/jvm.options").toAbsolutePath().toString();
  private static final String UNTIL_BEANS_ARE_MADE = "-Dspring.context.exit=onRefresh";

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("OURS")
  void isMadeWhereNothingElseRuns(String service) throws Exception {
    var jar = "%s/target/%s-0.1.0-SNAPSHOT-app.jar".formatted(service, service);

    assertThat(runs("-jar", Checkout.file(jar).toAbsolutePath().toString()))
        .as(() -> said())
        .isTrue();
  }

  /** Logs as JSON where they are asked for, from the first line of that same run. */
  @ParameterizedTest
  @FieldSource("OURS")
  void isMadeWithALineOfJsonForEachEvent(String service) throws Exception {
    var jar = "%s/target/%s-0.1.0-SNAPSHOT-app.jar".formatted(service, service);

    runs(
        Map.of("SAMENPLEK_LOG_FORMAT", "ecs"),
        "-jar",
        Checkout.file(jar).toAbsolutePath().toString());

    assertThat(said().lines().filter(line -> line.contains("Starting")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("{\"@timestamp\":").endsWith("}"))
        .allSatisfy(line -> assertThat(line).contains("\"name\":\"" + service + "\""));
  }

  @Test
  void isMissedIfABeanAsksTheStoreWhileItIsMade() throws Exception {
    var asking =
        """
        void main() throws Exception {
          new java.net.Socket("localhost", 1).close();
        }
        """;
    var program = Files.writeString(folder.resolve("Asking.java"), asking);

    assertThat(runs(program.toString())).isFalse();
    assertThat(said()).contains("ConnectException");
  }

  private boolean runs(String... program) throws IOException, InterruptedException {
    return runs(Map.of(), program);
  }

  private boolean runs(Map<String, String> settings, String... program)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(JAVA.toString(), "@" + OPTIONS, UNTIL_BEANS_ARE_MADE);
    builder.command().addAll(List.of(program));
    builder
        .environment()
        .put("SAMENPLEK_MONGODB_URI", "mongodb://localhost:1/?serverSelectionTimeoutMS=500");
    builder.environment().put("SAMENPLEK_KAFKA", "localhost:1");
    builder.environment().put("SAMENPLEK_ISSUER", "http://localhost:1/realms/samenplek");
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    return builder.start().waitFor() == 0;
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
