package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.samenplek.gateway.web.ChosenLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * {@code GET /session/sign-in?return=/path}: off to Keycloak, with PKCE, state and nonce, in the
 * person's language.
 */
@Component
class StartingSignIn implements OAuth2AuthorizationRequestResolver {

  static final String PATH = "/session/sign-in";
  static final String RETURN = "return";

  private final DefaultOAuth2AuthorizationRequestResolver requests;

  StartingSignIn(ClientRegistrationRepository registrations) {
    requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return "GET".equals(request.getMethod()) && PATH.equals(request.getServletPath())
        ? resolve(request, Registration.ID)
        : null;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registration) {
    var started = requests.resolve(request, registration);
    return started == null ? null : withReturn(started, request);
  }

  private static OAuth2AuthorizationRequest withReturn(
      OAuth2AuthorizationRequest started, HttpServletRequest request) {
    var place = Map.<String, Object>of(RETURN, ReturnPath.of(request.getParameter(RETURN)).value());
    var language = ChosenLanguage.of(request).getLanguage();
    return OAuth2AuthorizationRequest.from(started)
        .attributes(attributes -> attributes.putAll(place))
        .additionalParameters(parameters -> parameters.put("ui_locales", language))
        .build();
  }
}
