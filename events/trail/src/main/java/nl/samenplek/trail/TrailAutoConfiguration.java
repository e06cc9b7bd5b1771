package nl.samenplek.trail;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.identity.ApiRules;
import nl.samenplek.events.delivery.TrailWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Adds the trail to a service. */
@AutoConfiguration
@ConditionalOnProperty("samenplek.edge.service")
@EnableConfigurationProperties(TrailSettings.class)
class TrailAutoConfiguration {

  @Bean
  TrailIndexes trailIndexes(MongoDatabase database, TrailSettings settings) {
    return new TrailIndexes(database, settings);
  }

  @Bean
  Trail trail(MongoDatabase database, TrailSettings settings, Clock clock) {
    return new Trail(database, settings, clock);
  }

  @Bean
  TrailController trailController(
      Trail trail,
      TrailWriter writer,
      TrailSettings settings,
      Actors actors,
      Cursors cursors,
      Clock clock) {
    return new TrailController(trail, writer, settings, actors, cursors, clock);
  }

  @Bean
  ApiRules whoReadsTheTrail() {
    return requests -> requests.requestMatchers("/api/*/v1/trail").hasRole("administrator");
  }
}
