package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenplek.edge.inner.InnerPort;
import org.junit.jupiter.api.Test;

/** What operators see of the running service, by the names that they are told. */
class ShownToOperatorsTest {
  private static final Path LISTED = Path.of("../deploy/watching/README.md");

  private final Service service = Service.shared();

  @Test
  void areAllFiguresThatAreListed() throws Exception {
    look("/health");

    var figures = look("/prometheus");

    assertThat(listed())
        .hasSizeGreaterThan(5)
        .allSatisfy(name -> assertThat(figures).contains("\n" + name));
    assertThat(figures)
        .contains("samenplek_outbox_age_seconds{collection=\"people\"}")
        .contains("samenplek_events_dead_total{consumer=\"people-presence\"}")
        .contains("samenplek_health_up{part=\"broker\"} 1");
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(LISTED).stream()
        .filter(line -> line.startsWith("| `") && line.split("\\|")[2].contains("people"))
        .map(line -> line.split("`")[1])
        .toList();
  }

  private String look(String path) throws IOException, InterruptedException {
    var address = URI.create("http://127.0.0.1:" + service.bean(InnerPort.class).port() + path);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }
}
