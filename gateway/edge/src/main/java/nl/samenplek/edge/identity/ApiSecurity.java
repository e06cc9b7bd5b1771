package nl.samenplek.edge.identity;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The guard of an API: every request carries a token that this part checks itself. */
public final class ApiSecurity {

  private final Problems problems;

  public ApiSecurity(Problems problems) {
    this.problems = problems;
  }

  /** Tokens of that issuer, meant for that audience, signed, neither expired nor not yet valid. */
  public static JwtDecoder tokensOf(String issuer, String keys, String audience) {
    return tokensOf(issuer, keys, audience, Keys.Times.ORDINARY, Clock.systemUTC());
  }

  static JwtDecoder tokensOf(
      String issuer, String keys, String audience, Keys.Times times, Clock clock) {
    try {
      var source = new Keys(URI.create(keys).toURL(), times, clock);
      var decoder = NimbusJwtDecoder.withJwkSource(source).build();
      decoder.setJwtValidator(
          new DelegatingOAuth2TokenValidator<>(
              new JwtTimestampValidator(),
              new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null),
              new JwtIssuerValidator(issuer),
              new JwtClaimValidator<List<String>>(
                  JwtClaimNames.AUD, intended -> intended != null && intended.contains(audience))));
      return decoder;
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("Not an address of keys: " + keys, e);
    }
  }

  /** Stateless; open are the API description and the health, the rest asks for a valid token. */
  public SecurityFilterChain guard(HttpSecurity http, List<ApiRules> rules) throws Exception {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.cacheControl(cache -> cache.disable()))
        .authorizeHttpRequests(
            requests -> {
              requests
                  .requestMatchers("/api/*/v1/openapi.json", "/actuator/health/**", "/error")
                  .permitAll();
              rules.forEach(rule -> rule.add(requests));
              requests.anyRequest().authenticated();
            })
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                    .authenticationEntryPoint(unauthorized())
                    .accessDeniedHandler(forbidden()))
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(unauthorized()).accessDeniedHandler(forbidden()))
        .build();
  }

  private static JwtAuthenticationConverter converter() {
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(new Roles());
    return converter;
  }

  private AuthenticationEntryPoint unauthorized() {
    return (request, response, failure) -> {
      response.setHeader("WWW-Authenticate", "Bearer");
      problems.write(Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized"), request, response);
    };
  }

  private AccessDeniedHandler forbidden() {
    return (request, response, denial) -> problems.write(Problem.forbidden(), request, response);
  }
}
