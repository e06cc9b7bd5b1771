package nl.samenplek.booking.booking.web;

import nl.samenplek.edge.identity.ApiRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class ImportRules {
  @Bean
  ApiRules whoBringsInBookings() {
    return requests ->
        requests.requestMatchers(HttpMethod.POST, ImportController.PATH).hasRole("administrator");
  }
}
