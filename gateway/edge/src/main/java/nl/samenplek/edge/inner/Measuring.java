package nl.samenplek.edge.inner;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Measures from before a request is read until its answer is written; {@code outcome} is the first
 * digit of the status, such as {@code 2xx}.
 */
public final class Measuring implements HandlerInterceptor {

  /** In milliseconds: around what people do not notice, up to what the gateway gives up on. */
  private static final Duration[] BUCKETS =
      Stream.of(2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private static final String BEGAN = Measuring.class.getName();

  private final MeterRegistry meters;

  public Measuring(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (name(handler) != null) {
      request.setAttribute(BEGAN, System.nanoTime());
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    var name = name(handler);
    if (name != null && request.getAttribute(BEGAN) instanceof Long began) {
      timer(name, response.getStatus() / 100 + "xx")
          .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }
  }

  private Timer timer(String name, String outcome) {
    return Timer.builder(name)
        .tag("outcome", outcome)
        .serviceLevelObjectives(BUCKETS)
        .register(meters);
  }

  private static @Nullable String name(Object handler) {
    var measured =
        handler instanceof HandlerMethod method ? method.getMethodAnnotation(Measured.class) : null;
    return measured == null ? null : measured.value();
  }
}
