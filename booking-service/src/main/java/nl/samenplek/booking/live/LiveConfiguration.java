package nl.samenplek.booking.live;

import java.time.Clock;
import nl.samenplek.booking.availability.StreamPosition;
import nl.samenplek.edge.live.LiveSettings;
import nl.samenplek.edge.live.LiveStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
  @Bean(destroyMethod = "")
  LiveStreams<LiveChange> liveStreams(LiveSettings settings, Clock clock) {
    return new LiveStreams<>(settings, clock);
  }

  @Bean
  StreamPosition streamPosition(LiveStreams<LiveChange> streams) {
    return streams::position;
  }
}
