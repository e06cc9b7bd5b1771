package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheSessionTest {

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @Test
  void tellsWhoIsNotSignedInWhereToSignIn() {
    var answer = browser.get("/session");

    assertThat(answer.body()).isEqualTo("{\"signedIn\":false,\"signIn\":\"/session/sign-in\"}");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void saysWithEveryAnswerForWhichAccountItIsAndNamesNobody() {
    browser.signIn("sanne");
    var again = new Browser();
    again.signIn("sanne");
    var other = new Browser();
    other.signIn("bram");

    var mark = account(browser.get("/session"));

    assertThat(mark).isNotEmpty().doesNotContain("sanne", "5a9e0000");
    assertThat(account(browser.get("/api/booking/v1/sites"))).isEqualTo(mark);
    assertThat(account(browser.send("POST", "/api/booking/v1/bookings", "{}"))).isEqualTo(mark);
    assertThat(account(again.get("/session"))).isEqualTo(mark);
    assertThat(account(other.get("/session"))).isNotEmpty().isNotEqualTo(mark);
    assertThat(account(new Browser().get("/api/booking/v1/sites"))).isEmpty();
  }

  @Test
  void survivesARestartOfTheGateway() {
    browser.signIn("sanne");

    TheGateway.restarted();

    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    assertThat(browser.get("/api/booking/v1/sites").statusCode()).isEqualTo(200);
  }

  @Test
  void endsHereAndAtKeycloakWhenSigningOut() {
    browser.signIn("sanne");

    var answer = browser.send("POST", "/session/sign-out", "", "X-CSRF-Token", browser.csrf());
    var atKeycloak = browser.get(location(answer.body()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(location(answer.body()))
        .contains("/protocol/openid-connect/logout", "id_token_hint=");
    assertThat(Browser.location(atKeycloak)).isEqualTo(TheGateway.address() + "/signed-out");
    assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
    assertThat(browser.get("/api/booking/v1/sites").statusCode()).isEqualTo(401);
    assertThat(browser.form(browser.get("/session/sign-in")))
        .contains("/login-actions/authenticate");
  }

  @Test
  void leavesNothingThatAKeptCookieCouldOpenAfterSigningOut() {
    browser.signIn("sanne");
    var kept = browser.cookie();
    browser.send("POST", "/session/sign-out", "", "X-CSRF-Token", browser.csrf());

    var other = new Browser();
    other.cookie(kept);

    assertThat(other.get("/session").body()).contains("\"signedIn\":false");
  }

  @Test
  void isKeptUnderADigestSoThatTheStoreHoldsNoCookie() {
    browser.signIn("sanne");

    var stored = TheGateway.running().sessions().find().into(new ArrayList<>()).toString();

    assertThat(browser.cookie()).hasSize(43);
    assertThat(stored).doesNotContain(browser.cookie());
  }

  private static String account(HttpResponse<?> answer) {
    return answer.headers().firstValue("Samenplek-Account").orElse("");
  }

  private static String location(String body) {
    return body.replaceFirst(".*\"location\":\"([^\"]+)\".*", "$1");
  }
}
