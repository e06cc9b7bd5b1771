package nl.samenplek.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealmTest {
  private static final String GATEWAY = "http://localhost:9999";

  @Test
  void holdsTheExactAddressesOfTheGateway() {
    var json = new Realm(GATEWAY, "secret", false).json();

    assertThat(json)
        .contains("\"redirectUris\": [\"http://localhost:9999/login/oauth2/code/samenplek\"]")
        .contains("\"http://localhost:9999/logout/connect/back-channel/samenplek\"")
        .contains("\"post.logout.redirect.uris\": \"http://localhost:9999/signed-out\"")
        .doesNotContain("${");
  }

  @Test
  void tellsKeycloakWhereItFindsTheGatewayIfThatIsElsewhere() {
    var json = new Realm(GATEWAY, "http://host.example:9999", "secret", false).json();

    assertThat(json)
        .contains("\"redirectUris\": [\"http://localhost:9999/login/oauth2/code/samenplek\"]")
        .contains("\"http://host.example:9999/logout/connect/back-channel/samenplek\"");
  }

  @Test
  void givesTokensByPasswordOnlyToTests() {
    assertThat(new Realm(GATEWAY, "secret", false).json()).doesNotContain("samenplek-test");
    assertThat(new Realm(GATEWAY, "secret", true).json()).contains("samenplek-test");
  }
}
