package nl.samenplek.gateway.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
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

  private static final int MOST_BYTES = 100_000;
  private static final DefaultJOSEObjectTypeVerifier<SecurityContext> KINDS =
      new DefaultJOSEObjectTypeVerifier<>(
          JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"), null);

  /**
   * One set of keys for all; an unknown key makes us look for new ones at most every half minute.
   */
  @Bean
  JWKSource<SecurityContext> keys(KeycloakSettings keycloak) throws MalformedURLException {
    var patience = Math.toIntExact(keycloak.patience().toMillis());
    return JWKSourceBuilder.<SecurityContext>create(
            URI.create(keycloak.protocol("certs")).toURL(),
            new DefaultResourceRetriever(patience, patience, MOST_BYTES))
        .cache(Duration.ofMinutes(5).toMillis(), Duration.ofSeconds(15).toMillis())
        .rateLimited(Duration.ofSeconds(30).toMillis())
        .outageTolerant(Duration.ofHours(1).toMillis())
        .build();
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
