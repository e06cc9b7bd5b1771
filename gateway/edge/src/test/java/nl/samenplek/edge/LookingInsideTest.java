package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import nl.samenplek.edge.inner.InnerPort;
import nl.samenplek.edge.inner.InnerSettings;
import nl.samenplek.edge.inner.WhatIsAway;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The port for operators, with a part that can be sent away. */
class LookingInsideTest extends Edge {
  @Autowired InnerPort inner;
  @Autowired WhatIsAway whatIsAway;
  @Autowired TryOut.Sometimes sometimes;

  @AfterEach
  void itIsBack() {
    sometimes.why = "";
    whatIsAway.look();
  }

  @Test
  void says_what_is_away_why_and_since_when() {
    var before = Instant.now();
    sometimes.why = "nobody answers";

    var first = look("/health");
    var again = look("/health");

    assertThat(first.status()).isEqualTo(503);
    assertThat(first.json().path("status").asString()).isEqualTo("DOWN");
    var part = first.json().path("parts").path("sometimes");
    assertThat(part.path("status").asString()).isEqualTo("DOWN");
    assertThat(part.path("why").asString()).isEqualTo("nobody answers");
    assertThat(Instant.parse(part.path("since").asString())).isBetween(before, Instant.now());
    assertThat(again.json().path("parts").path("sometimes").path("since"))
        .isEqualTo(part.path("since"));
  }

  @Test
  void forgets_since_when_once_it_is_back() {
    sometimes.why = "nobody answers";
    look("/health");
    sometimes.why = "";

    var answer = look("/health");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("parts").path("sometimes").toString())
        .isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void does_not_take_for_away_what_does_not_know_how_it_is() {
    sometimes.why = "who knows";

    var answer = look("/health");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("parts").path("sometimes").toString())
        .isEqualTo("{\"status\":\"UNKNOWN\"}");
    assertThat(look("/prometheus").body()).doesNotContain("part=\"sometimes\"");
  }

  @Test
  void sees_by_itself_that_something_is_away() {
    sometimes.why = "nobody answers";

    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> look("/prometheus").body().contains("samenplek_health_up{part=\"sometimes\"} 0"));
  }

  @Test
  void tells_the_public_port_no_reason() {
    sometimes.why = "nobody answers";

    assertThat(get("/actuator/health").body())
        .contains("\"status\":\"DOWN\"")
        .doesNotContain("nobody answers", "sometimes", "since");
  }

  @Test
  void has_figures_that_the_public_port_does_not_have() {
    var figures = look("/prometheus");

    assertThat(figures.status()).isEqualTo(200);
    assertThat(figures.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    assertThat(figures.body()).contains("jvm_memory_used_bytes", "samenplek_streams_open 0");
    assertThat(get("/prometheus").status()).isEqualTo(404);
    assertThat(get("/actuator/prometheus").status()).isEqualTo(404);
  }

  @Test
  void keeps_how_long_an_operation_takes_by_what_came_of_it() {
    assertThat(get("/api/try/v1/me").status()).isEqualTo(200);

    assertThat(look("/prometheus").body())
        .contains("try_me_seconds_bucket{outcome=\"2xx\",le=\"0.25\"}")
        .contains("try_me_seconds_count{outcome=\"2xx\"}")
        .doesNotContain("try_fault_seconds");
  }

  @Test
  void answers_nothing_else() {
    assertThat(look("/").status()).isEqualTo(404);
    assertThat(look("/actuator/env").status()).isEqualTo(404);
    var change = HttpRequest.newBuilder(at("/health")).DELETE().build();
    assertThat(send(change).status()).isEqualTo(405);
  }

  @Test
  void goes_without_where_the_port_is_taken() {
    var taken = new InnerSettings(inner.port(), "127.0.0.1", Duration.ofSeconds(10));
    var second = new InnerPort(taken, java.util.Map.of());

    second.start();

    assertThat(second.port()).isEqualTo(-1);
    assertThat(look("/health").status()).isEqualTo(200);
  }

  private Answer look(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + inner.port() + path);
  }
}
