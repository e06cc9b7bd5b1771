package nl.samenplek.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * How this gateway is known at Keycloak. The addresses follow from the realm's, so nothing is asked
 * at start and the gateway starts while Keycloak is away.
 */
@Configuration(proxyBeanMethods = false)
class Registration {

  static final String ID = "samenplek";
  static final String CALLBACK = "/login/oauth2/code/" + ID;

  @Bean
  ClientRegistration samenplek(KeycloakSettings keycloak) {
    return ClientRegistration.withRegistrationId(ID)
        .clientId(keycloak.clientId())
        .clientSecret(keycloak.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(keycloak.here(CALLBACK))
        .scope("openid", "profile")
        .authorizationUri(keycloak.protocol("auth"))
        .tokenUri(keycloak.protocol("token"))
        .jwkSetUri(keycloak.protocol("certs"))
        .issuerUri(keycloak.issuer())
        .userNameAttributeName("sub")
        .build();
  }

  @Bean
  ClientRegistrationRepository registrations(ClientRegistration samenplek) {
    return new InMemoryClientRegistrationRepository(samenplek);
  }
}
