package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenplek.gateway.session.Attributes;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Sign-ins on their way, found again by their state. A few at once, so that two tabs that both sign
 * in do not spoil it for each other.
 */
@Component
class StartedSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final int AT_ONCE = 5;
  private static final String STATE = "state";
  private static final List<String> KEPT =
      List.of(OidcParameterNames.NONCE, PkceParameterNames.CODE_VERIFIER, StartingSignIn.RETURN);

  private final ClientRegistration registration;
  private final String authorizationUri;

  StartedSignIns(ClientRegistration registration) {
    this.registration = registration;
    this.authorizationUri =
        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest started,
      HttpServletRequest request,
      HttpServletResponse response) {
    var kept = new Document(STATE, started.getState());
    KEPT.forEach(name -> kept.append(name, started.<String>getAttribute(name)));
    var session = request.getSession();
    var all = new ArrayList<>(pending(session));
    all.add(kept);
    store(session, all.subList(Math.max(0, all.size() - AT_ONCE), all.size()));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return find(request).map(this::restored).orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    var found = find(request);
    found.ifPresent(
        kept -> {
          request.setAttribute(StartingSignIn.RETURN, kept.getString(StartingSignIn.RETURN));
          var session = request.getSession();
          store(session, pending(session).stream().filter(one -> !one.equals(kept)).toList());
        });
    return found.map(this::restored).orElse(null);
  }

  private static Optional<Document> find(HttpServletRequest request) {
    var state = request.getParameter(OAuth2ParameterNames.STATE);
    return Optional.ofNullable(request.getSession(false)).stream()
        .flatMap(session -> pending(session).stream())
        .filter(kept -> kept.getString(STATE).equals(state))
        .findFirst();
  }

  private OAuth2AuthorizationRequest restored(Document kept) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(authorizationUri)
        .clientId(registration.getClientId())
        .redirectUri(registration.getRedirectUri())
        .scopes(registration.getScopes())
        .state(kept.getString(STATE))
        .attributes(
            attributes -> {
              attributes.put(OAuth2ParameterNames.REGISTRATION_ID, Registration.ID);
              KEPT.forEach(name -> attributes.put(name, kept.getString(name)));
            })
        .build();
  }

  @SuppressWarnings("unchecked")
  private static List<Document> pending(HttpSession session) {
    return session.getAttribute(Attributes.SIGN_INS) instanceof List<?> kept
        ? (List<Document>) kept
        : List.of();
  }

  private static void store(HttpSession session, List<Document> all) {
    session.setAttribute(Attributes.SIGN_INS, all.isEmpty() ? null : List.copyOf(all));
  }
}
