package nl.samenplek.gateway.signin;

import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * OpenID Connect Back-Channel Logout 1.0, section 2.6: from our realm, for us, about a sign-out.
 */
record SignOutTokenRules(ClientRegistration registration) implements OAuth2TokenValidator<Jwt> {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    var issuer = registration.getProviderDetails().getIssuerUri();
    var good =
        issuer != null
            && issuer.equals(token.getClaimAsString("iss"))
            && token.getAudience() != null
            && token.getAudience().contains(registration.getClientId())
            && token.getIssuedAt() != null
            && token.getId() != null
            && token.getClaim("events") instanceof Map<?, ?> events
            && events.containsKey(EVENT)
            && !token.hasClaim("nonce")
            && (token.hasClaim("sid") || token.hasClaim("sub"));
    return good
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "Not a sign-out token for us", null));
  }
}
