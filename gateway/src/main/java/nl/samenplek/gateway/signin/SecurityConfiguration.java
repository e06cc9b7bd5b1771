package nl.samenplek.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.gateway.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way in. Who may do what is decided by the services: this chain only signs people in and
 * refuses changes that no page of ours asked for.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain door(
      HttpSecurity http,
      StartingSignIn starting,
      StartedSignIns started,
      BeginningSessions sessions,
      AfterSignIn after,
      Pages pages,
      CsrfTokens csrfTokens,
      Keycloak keycloak,
      KeycloakSettings settings,
      Problems problems) {
    return http.headers(HeadersConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .anonymous(AnonymousConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .securityContext(context -> context.securityContextRepository(sessions))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .requireCsrfProtectionMatcher(OtherOrigin::guarded))
        .exceptionHandling(
            refusing ->
                refusing.accessDeniedHandler(
                    (request, response, denied) ->
                        problems.write(refusal("csrf-missing"), request, response)))
        .addFilterBefore(sameOriginOnly(settings, problems), CsrfFilter.class)
        .addFilterBefore(new StraightToSignIn(), OAuth2AuthorizationRequestRedirectFilter.class)
        .addFilterBefore(
            new SignInDoor(keycloak, settings.address(), pages),
            OAuth2AuthorizationRequestRedirectFilter.class)
        .oauth2Login(
            login ->
                login
                    .loginPage(StartingSignIn.PATH)
                    .authorizedClientRepository(sessions)
                    .authorizationEndpoint(
                        authorization ->
                            authorization
                                .authorizationRequestResolver(starting)
                                .authorizationRequestRepository(started))
                    .tokenEndpoint(token -> token.accessTokenResponseClient(codes(keycloak)))
                    .successHandler(after)
                    .failureHandler(after))
        .build();
  }

  private static RestClientAuthorizationCodeTokenResponseClient codes(Keycloak keycloak) {
    var codes = new RestClientAuthorizationCodeTokenResponseClient();
    codes.setRestClient(keycloak.tokenClient());
    return codes;
  }

  private static OncePerRequestFilter sameOriginOnly(KeycloakSettings settings, Problems problems) {
    var elsewhere = new OtherOrigin(settings.address());
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        if (OtherOrigin.guarded(request) && elsewhere.sent(request)) {
          problems.write(refusal("other-origin"), request, response);
        } else {
          chain.doFilter(request, response);
        }
      }
    };
  }

  private static Problem refusal(String code) {
    return Problem.of(HttpStatus.FORBIDDEN, code);
  }
}
