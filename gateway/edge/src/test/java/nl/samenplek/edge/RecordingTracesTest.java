package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that is told where its traces go, and what arrives there. */
class RecordingTracesTest extends Edge {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CALLER = "b7ad6b7169203331";
  private static final Collector COLLECTOR = new Collector();

  @DynamicPropertySource
  static void traces(DynamicPropertyRegistry registry) {
    registry.add("management.opentelemetry.tracing.export.otlp.endpoint", COLLECTOR::address);
    registry.add("management.opentelemetry.tracing.export.schedule-delay", () -> "50ms");
    registry.add("management.tracing.sampling.probability", () -> "1.0");
  }

  @AfterAll
  static void end() {
    COLLECTOR.close();
  }

  @Test
  void aRequestIsAStepOfTheTraceThatItCameWith() {
    var step = traceparent("00-" + TRACE + "-" + CALLER + "-01");

    assertThat(step).matches("00-" + TRACE + "-[0-9a-f]{16}-01").doesNotContain(CALLER);
    await()
        .untilAsserted(
            () ->
                assertThat(COLLECTOR.spanWith(step.split("-", -1)[2]))
                    .contains(bytes(TRACE), bytes(CALLER), "GET /api/try/v1/trace"));
  }

  @Test
  void aRequestThatCameWithNoneBeginsATrace() {
    var step = send("GET", "/api/try/v1/trace", "", it -> it).json().path("traceparent").asString();

    assertThat(step).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    await()
        .untilAsserted(
            () ->
                assertThat(COLLECTOR.spanWith(step.split("-", -1)[2]))
                    .contains(bytes(step.split("-", -1)[1])));
  }

  @Test
  void whatNobodyAskedToRecordIsNotRecordedButPassedOn() {
    var step = traceparent("00-" + TRACE + "-" + CALLER + "-00");
    var later = traceparent("00-" + TRACE + "-" + CALLER + "-01");

    assertThat(step).matches("00-" + TRACE + "-[0-9a-f]{16}-00");
    await()
        .untilAsserted(() -> assertThat(COLLECTOR.spanWith(later.split("-", -1)[2])).isNotEmpty());
    assertThat(COLLECTOR.spanWith(step.split("-", -1)[2])).isEmpty();
  }

  @Test
  void theRouteIsToldAndNotThePath() {
    send("GET", "/api/try/v1/things/1?date=2026-12-01", "", it -> it);
    var later = traceparent("00-" + TRACE + "-" + CALLER + "-01");

    await()
        .untilAsserted(() -> assertThat(COLLECTOR.spanWith(later.split("-", -1)[2])).isNotEmpty());
    assertThat(COLLECTOR.everything())
        .contains("GET /api/try/v1/things/{id}")
        .doesNotContain("things/1")
        .doesNotContain("2026-12-01");
  }

  private String traceparent(String given) {
    return send("GET", "/api/try/v1/trace", "", it -> it.header("traceparent", given))
        .json()
        .path("traceparent")
        .asString();
  }

  private static String bytes(String hex) {
    return Collector.bytes(hex);
  }
}
