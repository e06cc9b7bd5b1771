package nl.samenplek.edge.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Records each request as a step of the trace that it came with, or of a new one. Named and marked
 * as OpenTelemetry's conventions for HTTP have it. Where no traces are recorded, does nothing.
 *
 * <p>Of a stream, the step is its opening.
 */
public final class RecordedRequests {
  private static final int FAULT = 500;

  private final @Nullable Tracer tracer;
  private final @Nullable Propagator propagator;

  public RecordedRequests(@Nullable Tracer tracer, @Nullable Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** What is done about a request. */
  interface Work {
    void within(Optional<TraceParent> step) throws ServletException, IOException;
  }

  void recorded(HttpServletRequest request, HttpServletResponse response, Work work)
      throws ServletException, IOException {
    if (tracer == null || propagator == null) {
      work.within(Optional.empty());
      return;
    }
    var span =
        propagator
            .extract(request, HttpServletRequest::getHeader)
            .kind(Span.Kind.SERVER)
            .name(request.getMethod())
            .start();
    try (var scope = tracer.withSpan(span)) {
      work.within(Optional.of(TraceParent.of(span.context())));
    } catch (RuntimeException | ServletException | IOException e) {
      span.error(e);
      throw e;
    } finally {
      told(span, request, response).end();
    }
  }

  /** The route and not the path: that would name people and places. */
  private static Span told(Span span, HttpServletRequest request, HttpServletResponse response) {
    var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (route != null) {
      span.name(request.getMethod() + " " + route).tag("http.route", route.toString());
    }
    if (response.getStatus() >= FAULT) {
      span.tag("error.type", String.valueOf(response.getStatus()));
    }
    return Objects.requireNonNull(
        span.tag("http.request.method", request.getMethod())
            .tag("http.response.status_code", response.getStatus()));
  }
}
