package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What operators see of the running gateway, by the names that they are told. */
class ShownToOperatorsTest {
  private static final Path LISTED = Path.of("../deploy/watching/README.md");

  private final TheGateway gateway = TheGateway.running();

  @Test
  void areAllFiguresThatAreListed() throws Exception {
    get(gateway.inner() + "/health");

    var figures = get(gateway.inner() + "/prometheus").body();

    assertThat(listed())
        .hasSizeGreaterThan(2)
        .allSatisfy(name -> assertThat(figures).contains("\n" + name));
    assertThat(figures).contains("samenplek_health_up{part=\"mongo\"} 1");
  }

  @Test
  void areNotToBeHadAtTheDoorThatEverybodyUses() throws Exception {
    for (var path : List.of("/prometheus", "/actuator/prometheus", "/api/booking/prometheus")) {
      assertThat(get(TheGateway.address() + path).body()).doesNotContain("jvm_memory_used_bytes");
    }
    assertThat(get(TheGateway.address() + "/actuator/health").body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("mongo");
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(LISTED).stream()
        .filter(line -> line.startsWith("| `") && line.split("\\|")[2].contains("gateway"))
        .map(line -> line.split("`")[1])
        .toList();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var question = HttpRequest.newBuilder(URI.create(address)).build();
      return http.send(question, BodyHandlers.ofString());
    }
  }
}
