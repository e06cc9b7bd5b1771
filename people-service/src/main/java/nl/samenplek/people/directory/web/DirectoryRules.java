package nl.samenplek.people.directory.web;

import nl.samenplek.edge.identity.ApiRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Only an administrator says who is in the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryRules {

  @Bean
  ApiRules directoryIsForAdministrators() {
    return requests ->
        requests
            .requestMatchers(HttpMethod.PUT, "/api/people/v1/directory")
            .hasRole("administrator");
  }
}
