package nl.samenplek.booking.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.samenplek.booking.Api;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class LiveTest extends Running {
  private static final String PATH = "/live?site=" + Town.SITE;

  @Test
  void tellsAColleagueWithoutSayingWhoAndMeThatItIsMine() throws Exception {
    var date = Days.ahead(52);
    try (var femke = listen(as(Who.FEMKE));
        var sanne = listen(as(Who.SANNE))) {
      book(Town.desk(31), date.toString());

      await().untilAsserted(() -> assertThat(femke.about(Town.desk(31))).hasSize(1));
      await().untilAsserted(() -> assertThat(sanne.about(Town.desk(31))).hasSize(1));
      assertThat(femke.about(Town.desk(31)).getFirst())
          .contains("\"mine\":false", "\"date\":\"" + date + "\"")
          .doesNotContain("p-0001", "\"booking\"");
      assertThat(sanne.about(Town.desk(31)).getFirst())
          .contains("\"mine\":true", "\"booking\":\"b-");
    }
  }

  @Test
  void goesOnWhereAnAnswerOfAvailabilityStood() throws Exception {
    var date = Days.ahead(53).toString();
    var stood =
        as(Who.FEMKE).get("/floors/" + Town.FLOOR + "/availability?date=" + date).text("stream");
    book(Town.desk(32), date);

    try (var femke = listen(as(Who.FEMKE), "Last-Event-ID", stood)) {
      await().untilAsserted(() -> assertThat(femke.about(Town.desk(32))).hasSize(1));
    }
  }

  @Test
  void saysResetWhenItCannotKnowWhatWasMissed() throws Exception {
    try (var femke = listen(as(Who.FEMKE), "Last-Event-ID", "another-process-17")) {
      await().untilAsserted(() -> assertThat(femke.lines).contains("event:reset"));
    }
  }

  @Test
  void tellsThatAFloorHasANewRevision() throws Exception {
    try (var femke = listen(as(Who.FEMKE))) {
      var site = new java.util.HashMap<>(Town.site());
      site.put("address", "Maltezerplein 2, Heemskerk");
      assertThat(as(Who.IRIS).put("/sites/" + Town.SITE, site).status()).isEqualTo(200);

      await().untilAsserted(() -> assertThat(femke.lines).contains("event:layout"));
    }
  }

  @Test
  void knowsNoStreamOfASiteThatIsNot() {
    assertThat(as(Who.SANNE).get("/live?site=nowhere", "Accept", "text/event-stream").status())
        .isEqualTo(404);
  }

  private void book(String desk, String date) {
    var answer =
        as(Who.SANNE)
            .post("/bookings", Map.of("workplace", desk, "date", date, "dayPart", "morning"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static Stream<String> listening(Api api, HttpClient http, String... headers)
      throws Exception {
    var response = http.send(api.request("GET", PATH, null, headers), BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static Listener listen(Api api, String... headers) throws Exception {
    var http = HttpClient.newHttpClient();
    return new Listener(http, listening(api, http, headers));
  }

  /** Gathers what comes. */
  private static final class Listener implements AutoCloseable {
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient http;

    Listener(HttpClient http, Stream<String> stream) {
      this.http = http;
      Thread.ofVirtual().start(() -> stream.forEach(lines::add));
    }

    List<String> about(String workplace) {
      return lines.stream()
          .filter(line -> line.startsWith("data:") && line.contains("\"" + workplace + "\""))
          .toList();
    }

    @Override
    public void close() {
      http.shutdownNow();
    }
  }
}
