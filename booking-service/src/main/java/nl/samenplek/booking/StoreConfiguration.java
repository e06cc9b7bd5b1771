package nl.samenplek.booking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import nl.samenplek.events.delivery.DeliverySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database per service. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  @Bean
  MongoDatabase database(MongoClient client, DeliverySettings settings) {
    return client.getDatabase(settings.database());
  }
}
