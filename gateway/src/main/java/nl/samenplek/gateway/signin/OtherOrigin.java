package nl.samenplek.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import nl.samenplek.gateway.session.SignedIn;

/**
 * Requests that change something in a session: they must come from a page of ours. The browser says
 * where from ({@code Sec-Fetch-Site}, {@code Origin}); a token from the page itself proves it.
 */
record OtherOrigin(URI address) {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /**
   * Who brings a token of their own in {@code Authorization} cannot be a page elsewhere; Keycloak's
   * word that somebody signed out is signed.
   */
  static boolean guarded(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && request.getHeader("Authorization") == null
        && !SignOutElsewhere.PATH.equals(request.getRequestURI())
        && SignedIn.in(request).isPresent();
  }

  boolean sent(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    var origin = request.getHeader("Origin");
    return (site != null && !site.equals("same-origin"))
        || (origin != null && !origin.equals(address.toString()));
  }
}
