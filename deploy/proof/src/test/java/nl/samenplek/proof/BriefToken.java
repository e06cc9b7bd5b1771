package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.Tokens;

/**
 * A real token of one second, asked for while the suite is new: a client with that setting is made
 * at Keycloak. When a test wants it expired, it nearly always is.
 */
final class BriefToken {
  private static final String CLIENT = "samenplek-test-brief";

  /** As far as the services let clocks differ. */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  private final String token;
  private final Instant refusedFrom;

  private BriefToken(String token) {
    this.token = token;
    this.refusedFrom = Instant.now().plus(TOLERANCE).plusSeconds(3);
  }

  /** It is good as long as it lives, or being refused later would prove nothing. */
  static BriefToken askedFor(String issuer, String username, String booking) {
    var keycloak = issuer.replace("/realms/samenplek", "");
    var administrator = new Tokens(keycloak + "/realms/master");
    var made =
        new Api(keycloak, administrator.byPassword("admin-cli", "admin", "samenplek"))
            .send("POST", "/admin/realms/samenplek/clients", client());
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    var token = new Tokens(issuer).byPassword(CLIENT, username, "samenplek");
    var answer = new Api(booking, token).get("/api/booking/v1/bookings");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return new BriefToken(token);
  }

  String expired() {
    await().atMost(TOLERANCE.multipliedBy(2)).until(() -> Instant.now().isAfter(refusedFrom));
    return token;
  }

  private static Map<String, Object> client() {
    return Map.of(
        "clientId",
        CLIENT,
        "publicClient",
        true,
        "directAccessGrantsEnabled",
        true,
        "defaultClientScopes",
        List.of("basic", "roles", "profile", "samenplek-api"),
        "attributes",
        Map.of("access.token.lifespan", "1"));
  }
}
