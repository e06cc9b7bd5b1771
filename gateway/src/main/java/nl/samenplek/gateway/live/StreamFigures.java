package nl.samenplek.gateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many streams are open, for the operators. */
@Component
class StreamFigures implements MeterBinder {
  private final LiveStreams streams;

  StreamFigures(LiveStreams streams) {
    this.streams = streams;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("samenplek.streams.open", streams, LiveStreams::open)
        .description("Live streams that somebody watches now")
        .register(meters);
  }
}
