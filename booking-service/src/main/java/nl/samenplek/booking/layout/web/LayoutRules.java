package nl.samenplek.booking.layout.web;

import nl.samenplek.edge.identity.ApiRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Everybody reads layouts; planners and administrators bring them in. */
@Configuration(proxyBeanMethods = false)
class LayoutRules {
  private static final String[] PLANNERS = {"facilities-planner", "administrator"};

  @Bean
  ApiRules whoBringsInLayouts() {
    return requests ->
        requests
            .requestMatchers(
                HttpMethod.PUT,
                SiteController.PATH + "/*",
                SiteController.PATH + "/*/end",
                FloorController.PATH + "/*",
                FloorController.PATH + "/*/end")
            .hasAnyRole(PLANNERS)
            .requestMatchers(
                HttpMethod.DELETE,
                SiteController.PATH + "/*/end",
                FloorController.PATH + "/*/revisions/*")
            .hasAnyRole(PLANNERS);
  }
}
