package nl.samenplek.events.delivery;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records what a consumer does with an event as a step of the trace that the event came of. Where
 * no traces are recorded, does the work and nothing else.
 */
final class Traces {

  static final Traces NONE = new Traces(null, null);

  private final @Nullable Tracer tracer;
  private final @Nullable Propagator propagator;

  Traces(@Nullable Tracer tracer, @Nullable Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /**
   * Does the work on one record.
   *
   * @param parent the {@code traceparent} of the step before
   * @param work is given that of the step that it is itself
   */
  void step(ConsumerRecord<?, ?> record, String parent, Consumer<String> work) {
    if (tracer == null || propagator == null) {
      work.accept(parent);
      return;
    }
    var span = begun(record, parent, propagator);
    try (var scope = tracer.withSpan(span)) {
      work.accept(parentOf(span));
    } catch (RuntimeException e) {
      span.error(e);
      throw e;
    } finally {
      span.end();
    }
  }

  /** Does the work on what a poll brought, which is a step of the trace of each of its records. */
  void together(List<? extends ConsumerRecord<?, ?>> records, Runnable work) {
    var with = propagator;
    if (tracer == null || with == null) {
      work.run();
      return;
    }
    var spans =
        records.stream()
            .flatMap(record -> Followed.parent(record).map(it -> begun(record, it, with)).stream())
            .toList();
    try {
      work.run();
    } catch (RuntimeException e) {
      spans.forEach(span -> span.error(e));
      throw e;
    } finally {
      spans.forEach(Span::end);
    }
  }

  private static Span begun(ConsumerRecord<?, ?> record, String parent, Propagator propagator) {
    return propagator
        .extract(parent, (header, name) -> Followed.PARENT.equals(name) ? header : null)
        .kind(Span.Kind.CONSUMER)
        .name("process " + CloudEvents.header(record.headers(), "ce_type"))
        .tag("messaging.system", "kafka")
        .tag("messaging.destination.name", record.topic())
        .start();
  }

  private static String parentOf(Span span) {
    var context = span.context();
    var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
  }
}
