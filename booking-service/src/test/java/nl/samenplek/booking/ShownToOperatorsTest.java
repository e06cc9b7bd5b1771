package nl.samenplek.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.samenplek.edge.inner.InnerPort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators see of the running service, by the names that they are told. */
class ShownToOperatorsTest extends Running {
  private static final Path LISTED = Path.of("../deploy/watching/README.md");

  @Autowired private InnerPort inner;

  @Test
  void areAllFiguresThatAreListed() throws IOException {
    var date = Days.ahead(23);
    var wish = Map.of("workplace", Town.desk(51), "date", date.toString(), "dayPart", "morning");
    assertThat(as(Who.SANNE).post("/bookings", wish).status()).isEqualTo(201);
    assertThat(as(Who.FEMKE).post("/bookings", wish).status()).isEqualTo(409);
    as(Who.FEMKE).get("/floors/" + Town.FLOOR + "/availability?date=" + date);
    look("/health");

    var figures = look("/prometheus");

    assertThat(listed())
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(figures).contains("\n" + name));
    assertThat(figures)
        .contains("samenplek_bookings_refused_total{code=\"already-claimed\"}")
        .contains("samenplek_bookings_placing_seconds_count{outcome=\"4xx\"}")
        .contains("samenplek_outbox_age_seconds{collection=\"bookings\"}")
        .contains("samenplek_sweep_lag_seconds{collection=\"bookings\"}")
        .contains("samenplek_consumer_lag_records{consumer=\"booking-people\"}")
        .contains("samenplek_events_dead_total{consumer=\"booking-people\"} 0")
        .contains("samenplek_health_up{part=\"mongo\"} 1");
  }

  @Test
  void areThePartsOfItsHealth() {
    assertThat(look("/health"))
        .contains("\"mongo\":{\"status\":\"UP\"", "\"memories\":{\"status\":\"UP\"")
        .contains("\"broker\":{\"status\":\"UP\"");
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(LISTED).stream()
        .filter(line -> line.startsWith("| `") && line.split("\\|")[2].contains("booking"))
        .map(line -> line.split("`")[1])
        .toList();
  }

  private String look(String path) {
    var address = URI.create("http://127.0.0.1:" + inner.port() + path);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
