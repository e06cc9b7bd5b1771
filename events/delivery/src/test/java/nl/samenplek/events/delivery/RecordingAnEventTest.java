package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What a consumer does with an event, as a step of the trace that the event came of. */
class RecordingAnEventTest {
  private static final String REQUEST = "b7ad6b7169203331";

  private final String trace = UUID.randomUUID().toString().replace("-", "");
  private final String parent = "00-" + trace + "-" + REQUEST + "-01";
  private final String run = trace.substring(0, 8);
  private final Map<String, String> heard = new ConcurrentHashMap<>();
  private final InMemorySpanExporter recorded = InMemorySpanExporter.create();
  private final SdkTracerProvider tracing =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(recorded)).build();
  private final Instance service = service();

  private Instance service() {
    var tracer = tracing.get("test");
    return Instance.of(
        Parts.shared().freshDatabase("recorded"),
        new OtelTracer(tracer, new OtelCurrentTraceContext(), event -> {}),
        new OtelPropagator(
            ContextPropagators.create(W3CTraceContextPropagator.getInstance()), tracer),
        new Subscription.OneByOne<>(
            "test-recorded-each-" + run,
            Topics.BOOKINGS,
            BookingEvent.class,
            envelope -> heard.put(envelope.subject(), String.valueOf(MDC.get("traceparent"))),
            key -> {}),
        new Subscription.Together<>(
            "test-recorded-all-" + run,
            Topics.BOOKINGS,
            BookingEvent.class,
            events -> refuseTheOddOne(events.toString()),
            keys -> {}));
  }

  private void refuseTheOddOne(String events) {
    if (events.contains(run + "-odd")) {
      throw new IllegalArgumentException("odd");
    }
  }

  @AfterEach
  void end() {
    MDC.clear();
    service.close();
    tracing.close();
  }

  @Test
  void is_recorded_below_the_request_and_marks_what_is_logged() {
    place(run + "-asked", parent);

    await().untilAsserted(() -> assertThat(steps()).hasSize(2));
    assertThat(steps())
        .allSatisfy(
            step -> {
              assertThat(step.getParentSpanId()).isEqualTo(REQUEST);
              assertThat(step.getKind()).isEqualTo(SpanKind.CONSUMER);
              assertThat(step.getName()).startsWith("process nl.samenplek.booking.placed");
            });
    assertThat(
            steps().stream().map(SpanData::getSpanId).map(it -> "00-" + trace + "-" + it + "-01"))
        .contains(heard.get(run + "-asked"));
  }

  @Test
  void is_not_recorded_where_the_request_was_not() {
    place(run + "-asked", "00-" + trace + "-" + REQUEST + "-00");
    place(run + "-by-itself", null);
    place(run + "-later", parent);

    await()
        .untilAsserted(
            () -> {
              assertThat(heard).containsKeys(run + "-asked", run + "-by-itself", run + "-later");
              assertThat(steps()).hasSize(2);
            });
  }

  @Test
  void is_recorded_as_failed_when_it_fails() {
    place(run + "-odd", parent);

    await()
        .untilAsserted(
            () ->
                assertThat(steps())
                    .extracting(SpanData::getStatus)
                    .contains(StatusData.unset())
                    .anyMatch(it -> it.getStatusCode() == StatusData.error().getStatusCode()));
  }

  /** The topic is full of what other tests told. */
  private List<SpanData> steps() {
    return recorded.getFinishedSpanItems().stream()
        .filter(step -> step.getTraceId().equals(trace))
        .toList();
  }

  private void place(String booking, @Nullable String request) {
    if (request != null) {
      MDC.put("traceparent", request);
    }
    service.place(booking);
    MDC.remove("traceparent");
  }
}
