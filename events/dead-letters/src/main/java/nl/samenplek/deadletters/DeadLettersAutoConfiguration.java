package nl.samenplek.deadletters;

import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.identity.ApiRules;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.events.delivery.DeadLetters;
import nl.samenplek.events.delivery.TrailWriter;
import nl.samenplek.trail.Actors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Adds the dead letters to the API of a service. */
@AutoConfiguration
@ConditionalOnProperty("samenplek.edge.service")
class DeadLettersAutoConfiguration {

  @Bean
  DeadLettersController deadLettersController(
      DeadLetters deadLetters,
      TrailWriter trail,
      Actors actors,
      Cursors cursors,
      Problems problems) {
    return new DeadLettersController(
        deadLetters, new TrailOfDeadLetters(trail), actors, cursors, problems);
  }

  @Bean
  ApiRules whoHandlesDeadLetters() {
    return requests ->
        requests
            .requestMatchers("/api/*/v1/dead-letters", "/api/*/v1/dead-letters/**")
            .hasRole("administrator");
  }
}
