package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningOutElsewhereTest {

  private static final String PATH = "/logout/connect/back-channel/samenplek";
  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @Test
  void endsASessionThatBeganBeforeARestart() {
    browser.signIn("femke");
    TheGateway.restarted();

    KeycloakAdministrator.signOut("5a9e0000-0000-4000-8000-000000000002");

    assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
    assertThat(browser.get("/api/people/v1/people/me").statusCode()).isEqualTo(401);
  }

  @Test
  void leavesTheSessionsOfOthersAlone() {
    browser.signIn("femke");
    var other = new Browser();
    other.signIn("bram");

    KeycloakAdministrator.signOut("5a9e0000-0000-4000-8000-000000000002");

    assertThat(other.get("/session").body()).contains("\"signedIn\":true");
  }

  @Test
  void believesNoTokenThatKeycloakDidNotMakeForIt() {
    browser.signIn("femke");

    var nonsense = browser.post(PATH, "logout_token=nonsense");
    var accessToken =
        browser.post(PATH, "logout_token=" + encoded(TheGateway.PARTS.token("femke")));
    var unsigned = browser.post(PATH, "logout_token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");

    assertThat(nonsense.statusCode()).isEqualTo(400);
    assertThat(accessToken.statusCode()).isEqualTo(400);
    assertThat(unsigned.statusCode()).isEqualTo(400);
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
