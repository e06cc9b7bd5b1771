package nl.samenplek.edge.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Who may call which path of this part; a bean adds its own rules before the last one, which lets
 * in everybody with a valid token. Roles are {@code hasRole("facilities-planner")}.
 */
@FunctionalInterface
public interface ApiRules {

  void add(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests);
}
