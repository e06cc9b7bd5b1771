package nl.samenplek.people;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.samenplek.events.delivery.DeliverySettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's database. What was acknowledged survives: by a majority, in the journal. */
@Configuration(proxyBeanMethods = false)
class Store {
  private static final int PATIENCE_SECONDS = 5;

  @Bean
  MongoClientSettingsBuilderCustomizer durable() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** While the store is away, a request is told so before the gateway gives up on its answer. */
  @Bean
  MongoClientSettingsBuilderCustomizer patience() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, DeliverySettings delivery) {
    return client.getDatabase(delivery.database());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
