package nl.samenplek.booking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import nl.samenplek.events.delivery.DeliverySettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database per service. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  private static final int PATIENCE_SECONDS = 5;

  /** While the store is away, a request is told so before the gateway gives up on its answer. */
  @Bean
  MongoClientSettingsBuilderCustomizer patience() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, DeliverySettings settings) {
    return client.getDatabase(settings.database());
  }
}
