package nl.samenplek.gateway.signin;

import java.time.Clock;
import java.util.Objects;
import nl.samenplek.gateway.session.Refreshing;
import nl.samenplek.gateway.session.Tokens;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

@Component
class KeycloakRefreshing implements Refreshing {

  private final RestClientRefreshTokenTokenResponseClient client =
      new RestClientRefreshTokenTokenResponseClient();
  private final ClientRegistration registration;
  private final Clock clock;

  KeycloakRefreshing(ClientRegistration registration, Keycloak keycloak, Clock clock) {
    this.registration = registration;
    this.clock = clock;
    client.setRestClient(keycloak.tokenClient());
  }

  @Override
  public Outcome refresh(Tokens old) {
    var refresh = old.refresh();
    if (refresh == null) {
      return new Refused("there is no refresh token");
    }
    try {
      return new Refreshed(renewed(client.getTokenResponse(request(old, refresh)), old));
    } catch (OAuth2AuthorizationException e) {
      return OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
          ? new Refused(e.getError().toString())
          : new NotReached(String.valueOf(e.getMessage()));
    }
  }

  private OAuth2RefreshTokenGrantRequest request(Tokens old, String refresh) {
    var access =
        new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, old.access(), null, null);
    return new OAuth2RefreshTokenGrantRequest(
        registration, access, new OAuth2RefreshToken(refresh, null));
  }

  private Tokens renewed(OAuth2AccessTokenResponse answer, Tokens old) {
    var access = answer.getAccessToken();
    var refresh = answer.getRefreshToken();
    var id = answer.getAdditionalParameters().get("id_token");
    return new Tokens(
        access.getTokenValue(),
        clock.instant(),
        Objects.requireNonNull(access.getExpiresAt()),
        refresh == null ? old.refresh() : refresh.getTokenValue(),
        id instanceof String token ? token : old.id());
  }
}
