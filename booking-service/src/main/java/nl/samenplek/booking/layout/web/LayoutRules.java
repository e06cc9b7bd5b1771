package nl.samenplek.booking.layout.web;

import nl.samenplek.edge.identity.ApiRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Everybody reads layouts; planners and administrators bring them in. */
@Configuration(proxyBeanMethods = false)
class LayoutRules {
  @Bean
  ApiRules whoBringsInLayouts() {
    return requests ->
        requests
            .requestMatchers(
                HttpMethod.PUT, SiteController.PATH + "/**", FloorController.PATH + "/**")
            .hasAnyRole("facilities-planner", "administrator")
            .requestMatchers(
                HttpMethod.DELETE, SiteController.PATH + "/**", FloorController.PATH + "/**")
            .hasAnyRole("facilities-planner", "administrator");
  }
}
