package nl.samenplek.gateway.signin;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
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

  private final KeycloakSettings settings;
  private final JdkClientHttpRequestFactory requests;
  private final RestClient probe;

  Keycloak(KeycloakSettings settings) {
    this.settings = settings;
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

  /** Whether it answers now: who is sent to it in vain is left with a page of their browser. */
  boolean reachable() {
    try {
      probe.get().uri(settings.issuer()).retrieve().toBodilessEntity();
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
