package nl.samenplek.gateway.signin;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param issuer the realm's address
 * @param address under which browsers find this gateway, such as {@code https://plek.example.nl}
 * @param patience how long Keycloak may take to answer us
 */
@ConfigurationProperties("samenplek.keycloak")
record KeycloakSettings(
    String issuer, String clientId, String clientSecret, URI address, Duration patience) {

  String protocol(String endpoint) {
    return issuer + "/protocol/openid-connect/" + endpoint;
  }

  /** An address of our own for the browser. */
  String here(String path) {
    return address + path;
  }
}
