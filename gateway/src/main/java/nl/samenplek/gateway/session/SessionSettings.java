package nl.samenplek.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param database where sessions are kept
 * @param secureCookie off only for plain http on one's own machine; the cookie then has another
 *     name
 * @param idle how long a session lasts without a request
 * @param signingIn how long somebody may take to sign in
 * @param refreshAfter how old an access token gets before it is replaced; as long may a role that
 *     was taken away go on working
 * @param refreshAhead how long before its end an access token is replaced at the latest
 * @param retryAfter how long nobody asks Keycloak for new tokens after it could not be reached
 * @param remembered how long a session that was read is not read again; as long may a sign-out on
 *     another instance take to be noticed here
 */
@ConfigurationProperties("samenplek.session")
public record SessionSettings(
    String database,
    boolean secureCookie,
    Duration idle,
    Duration signingIn,
    Duration refreshAfter,
    Duration refreshAhead,
    Duration retryAfter,
    Duration remembered) {

  public String cookieName() {
    return secureCookie ? "__Host-samenplek" : "samenplek";
  }
}
