package nl.samenplek.booking.demand;

import java.time.Clock;
import nl.samenplek.booking.demand.store.DemandStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemandSettings.class)
class DemandConfiguration {
  @Bean
  EachMinute eachMinute(DeniedDemand demand, DemandStore store) {
    return new EachMinute(demand::takeCounts, store::add);
  }

  @Bean
  ForgettingDemand forgettingDemand(DemandStore store, DemandSettings settings, Clock clock) {
    return new ForgettingDemand(store, settings, clock);
  }

  /** Counts are not kept for ever. */
  record ForgettingDemand(DemandStore store, DemandSettings settings, Clock clock) {
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forget() {
      store.forgetBefore(settings.firstDay(clock));
    }
  }
}
