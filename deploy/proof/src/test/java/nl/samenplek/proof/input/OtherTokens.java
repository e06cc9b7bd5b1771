package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenplek.proof.RunningSuite;

/** Tokens that Keycloak signs for somebody else's use: good there, and nothing here. */
final class OtherTokens {
  private static final String WITH_A_PASSWORD =
      "grant_type=password&client_id=admin-cli&username=%s&password=samenplek";

  private OtherTokens() {}

  /** Of Keycloak's own administrator. */
  static String ofAnotherRealm() {
    return token(
        RunningSuite.get().issuer().replace("/realms/samenplek", "/realms/master"), "admin");
  }

  /** Of a person here, given to a client that is not for our services. */
  static String forAnotherAudience() {
    return token(RunningSuite.get().issuer(), "femke");
  }

  private static String token(String issuer, String username) {
    var answer =
        new Api(issuer, null)
            .send(
                "POST",
                "/protocol/openid-connect/token",
                WITH_A_PASSWORD.formatted(username),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("access_token").asString();
  }
}
