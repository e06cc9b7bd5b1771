package nl.samenplek.proof.pausing;

import nl.samenplek.events.delivery.RelayObserver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** The one thing that a service under test has beyond what is shipped. */
@AutoConfiguration
class PausingAutoConfiguration {

  @Bean
  Pauses pauses() {
    return new Pauses();
  }

  @Bean
  RelayObserver pausingDelivery(Pauses pauses) {
    return (step, place, subjects) -> {
      switch (step) {
        case WRITTEN -> pauses.at(Step.WRITTEN);
        case TRAILED -> pauses.at(Step.TRAILED);
        case PUBLISHED -> pauses.at(Step.PUBLISHED);
        case EFFECTED -> pauses.at(Step.EFFECTED);
        case MARKED -> {}
      }
    };
  }

  @Bean
  MongoClientSettingsBuilderCustomizer pausingWrites(Pauses pauses) {
    return settings -> settings.addCommandListener(new WritesOfBookings(pauses));
  }
}
