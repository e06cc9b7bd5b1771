package nl.samenplek.gateway.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import nl.samenplek.edge.identity.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads what Keycloak signed: the id token of a sign-in and the token of a sign-out elsewhere. */
@Configuration(proxyBeanMethods = false)
class SignedTokens {

  private static final DefaultJOSEObjectTypeVerifier<SecurityContext> KINDS =
      new DefaultJOSEObjectTypeVerifier<>(
          JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"), null);

  @Bean
  JWKSource<SecurityContext> keys(KeycloakSettings keycloak, Clock clock)
      throws MalformedURLException {
    return new Keys(URI.create(keycloak.protocol("certs")).toURL(), clock);
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys) {
    return registration -> decoder(keys, new OidcIdTokenValidator(registration));
  }

  @Bean
  JwtDecoder signOutTokens(JWKSource<SecurityContext> keys, ClientRegistration registration) {
    return decoder(keys, new SignOutTokenRules(registration));
  }

  private static NimbusJwtDecoder decoder(
      JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> rules) {
    var decoder =
        NimbusJwtDecoder.withJwkSource(keys)
            .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(KINDS))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), rules));
    decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return decoder;
  }
}
