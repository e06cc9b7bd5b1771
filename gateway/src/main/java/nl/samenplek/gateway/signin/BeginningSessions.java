package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.samenplek.gateway.session.SessionSettings;
import nl.samenplek.gateway.session.SignedIn;
import nl.samenplek.gateway.session.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What the framework learns at the end of a sign-in becomes our own session: first it hands over
 * the tokens, then, after the session's id has changed, the person.
 */
@Component
class BeginningSessions implements OAuth2AuthorizedClientRepository, SecurityContextRepository {

  private static final String CLIENT = BeginningSessions.class.getName() + ".client";

  private final SessionSettings settings;
  private final Clock clock;

  BeginningSessions(SessionSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    request.setAttribute(CLIENT, client);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var authentication = context.getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof OidcUser person
        && request.getAttribute(CLIENT) instanceof OAuth2AuthorizedClient client) {
      SignedIn.begin(
          request.getSession(),
          person.getName(),
          person.getIdToken().getClaimAsString("sid"),
          tokens(client, person),
          Math.toIntExact(settings.idle().toSeconds()));
    }
  }

  private Tokens tokens(OAuth2AuthorizedClient client, OidcUser person) {
    var access = client.getAccessToken();
    var refresh =
        Optional.ofNullable(client.getRefreshToken()).map(OAuth2RefreshToken::getTokenValue);
    return new Tokens(
        access.getTokenValue(),
        clock.instant(),
        Objects.requireNonNullElse(access.getExpiresAt(), Instant.EPOCH),
        refresh.orElse(null),
        person.getIdToken().getTokenValue());
  }

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, Authentication principal, HttpServletRequest request) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registration,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new NobodyYet();
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return SecurityContextHolder.createEmptyContext();
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return SignedIn.in(request).isPresent();
  }

  /** The framework needs no person between sign-ins: requests ask {@link SignedIn}. */
  private static final class NobodyYet implements DeferredSecurityContext {
    @Override
    public SecurityContext get() {
      return SecurityContextHolder.createEmptyContext();
    }

    @Override
    public boolean isGenerated() {
      return true;
    }
  }
}
