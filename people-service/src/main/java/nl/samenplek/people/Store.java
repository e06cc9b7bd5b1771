package nl.samenplek.people;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.samenplek.events.delivery.DeliverySettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's database. What was acknowledged survives: by a majority, in the journal. */
@Configuration(proxyBeanMethods = false)
class Store {

  @Bean
  MongoClientSettingsBuilderCustomizer durable() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
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
