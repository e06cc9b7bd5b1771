package nl.samenplek.gateway.signin;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Keycloak as this gateway talks to it: never longer than its patience. */
@Component
class Keycloak {

  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final KeycloakSettings settings;
  private final Clock clock;
  private final JdkClientHttpRequestFactory requests;
  private final RestClient probe;
  private volatile @Nullable Instant reachedAt;

  Keycloak(KeycloakSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.patience())
            .followRedirects(Redirect.NEVER)
            .build();
    this.requests = new JdkClientHttpRequestFactory(client);
    this.requests.setReadTimeout(settings.patience());
    this.probe = RestClient.builder().requestFactory(requests).build();
  }

  /** Whether it answers; good news is remembered for a few seconds. */
  boolean reachable() {
    var reached = reachedAt;
    var now = clock.instant();
    if (reached != null && now.isBefore(reached.plus(REMEMBERED))) {
      return true;
    }
    try {
      probe.get().uri(settings.issuer()).retrieve().toBodilessEntity();
      reachedAt = now;
      return true;
    } catch (RestClientException e) {
      return false;
    }
  }

  /** For the token endpoint. */
  RestClient tokenClient() {
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(
            converters ->
                converters
                    .disableDefaults()
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  /** Where the browser goes to end the sign-in at Keycloak, and so in all its applications. */
  String signOutAddress(String idToken) {
    return UriComponentsBuilder.fromUriString(settings.protocol("logout"))
        .queryParam("id_token_hint", idToken)
        .queryParam("post_logout_redirect_uri", "{after}")
        .encode()
        .buildAndExpand(settings.here("/signed-out"))
        .toUriString();
  }
}
