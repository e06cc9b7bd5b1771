package nl.samenplek.edge;

import java.time.Clock;
import java.util.List;
import nl.samenplek.edge.identity.ApiRules;
import nl.samenplek.edge.identity.ApiSecurity;
import nl.samenplek.edge.identity.CallerArgument;
import nl.samenplek.edge.identity.RememberedTokens;
import nl.samenplek.edge.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Guards a part that has an audience of its own. */
@AutoConfiguration(
    after = EdgeAutoConfiguration.class,
    before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnProperty("samenplek.edge.audience")
class SecurityAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(EdgeSettings settings) {
    var tokens =
        ApiSecurity.tokensOf(
            settings.issuer(), settings.keysAddress(), String.valueOf(settings.audience()));
    return new RememberedTokens(tokens, Clock.systemUTC());
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain apiGuard(HttpSecurity http, Problems problems, ObjectProvider<ApiRules> rules)
      throws Exception {
    return new ApiSecurity(problems).guard(http, rules.orderedStream().toList());
  }

  @Bean
  WebMvcConfigurer callerArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
      }
    };
  }
}
