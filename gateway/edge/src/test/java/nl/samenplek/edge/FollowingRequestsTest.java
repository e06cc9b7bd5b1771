package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the lines are marked with that are logged while a request is worked on. */
class FollowingRequestsTest extends Edge {
  private static final String GIVEN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void keeps_the_id_that_a_request_came_with() {
    var trace = trace(GIVEN).json();

    assertThat(trace.path("traceId").asString()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(trace.path("traceparent").asString()).isEqualTo(GIVEN);
  }

  @Test
  void gives_each_request_without_one_an_id_of_its_own() {
    var first = get("/api/try/v1/trace").json().path("traceId").asString();
    var second = get("/api/try/v1/trace").json().path("traceId").asString();

    assertThat(first).matches("[0-9a-f]{32}").isNotEqualTo(second);
    assertThat(second).matches("[0-9a-f]{32}");
  }

  @Test
  void loads_nothing_that_records_traces_unless_it_is_said_where_they_go(
      @Autowired ApplicationContext service) {
    assertThat(service.getBeansOfType(Tracer.class)).isEmpty();
    assertThat(service.getBeansOfType(OpenTelemetry.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
        "yesterday"
      })
  void does_not_take_over_what_is_no_such_id(String given) {
    var trace = trace(given).json();

    assertThat(trace.path("traceId").asString())
        .matches("[0-9a-f]{32}")
        .isNotEqualTo("0af7651916cd43dd8448eb211c80319c")
        .isNotEqualTo("0".repeat(32));
  }

  private Answer trace(String given) {
    return send("GET", "/api/try/v1/trace", "", request -> request.header("traceparent", given));
  }
}
