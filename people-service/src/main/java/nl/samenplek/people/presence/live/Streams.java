package nl.samenplek.people.presence.live;

import java.time.Clock;
import nl.samenplek.edge.live.LiveSettings;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.people.presence.PresenceChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The open streams of this instance. */
@Configuration(proxyBeanMethods = false)
class Streams {

  @Bean(destroyMethod = "close")
  LiveStreams<PresenceChange> presenceStreams(LiveSettings settings, Clock clock) {
    return new LiveStreams<>(settings, clock);
  }
}
