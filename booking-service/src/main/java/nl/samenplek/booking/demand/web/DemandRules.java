package nl.samenplek.booking.demand.web;

import nl.samenplek.edge.identity.ApiRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Planners and administrators read what was wanted in vain. */
@Configuration(proxyBeanMethods = false)
class DemandRules {
  @Bean
  ApiRules whoReadsDeniedDemand() {
    return requests ->
        requests
            .requestMatchers(DemandController.PATH)
            .hasAnyRole("facilities-planner", "administrator");
  }
}
