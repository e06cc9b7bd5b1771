package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTest {

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @Test
  void bringsAPersonBackToWhereTheyWereGoing() {
    var arrived = browser.signIn("sanne", "/sites/gemeentehuis?date=2026-11-24");

    assertThat(arrived.statusCode()).isEqualTo(302);
    assertThat(arrived.headers().firstValue("Location"))
        .contains("/sites/gemeentehuis?date=2026-11-24");
    assertThat(browser.get("/session").body())
        .contains(
            "\"signedIn\":true",
            "\"header\":\"X-CSRF-Token\"",
            "\"signOut\":\"/session/sign-out\"");
  }

  @Test
  void asksKeycloakWithProofKeyStateAndNonce() {
    var asked = Browser.location(browser.get("/session/sign-in"));

    assertThat(asked)
        .startsWith(TheGateway.PARTS.keycloak().address())
        .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
        .contains("redirect_uri=" + TheGateway.address() + "/login/oauth2/code/samenplek");
  }

  @Test
  void givesOneCookieThatScriptsCannotReadAndOtherSitesCannotSendAlong() {
    browser.signIn("sanne");

    assertThat(browser.setCookies())
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("samenplek=")
                    .contains("Path=/", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain"));
  }

  @Test
  void namesTheCookieSoThatOnlyThisHostCanSetItOutsideDevelopment() {
    TheGateway.running(Map.of("SAMENPLEK_COOKIE_SECURE", "true"));

    browser.get("/session/sign-in");

    assertThat(browser.setCookies())
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-samenplek=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain"));
  }

  @Test
  void givesTheSessionAnotherIdOnceSomebodyIsSignedIn() {
    var form = browser.form(browser.get("/session/sign-in"));
    var before = browser.cookie();
    browser.get(
        Browser.location(browser.post(form, "username=sanne&password=samenplek&credentialId=")));

    assertThat(browser.cookie()).isNotEqualTo(before);
    var planted = new Browser();
    planted.cookie(before);
    assertThat(planted.get("/session").body()).contains("\"signedIn\":false");
  }

  @Test
  void keepsNoTokenInTheBrowser() {
    var arrived = browser.signIn("sanne");
    var session = browser.get("/session");

    assertThat(arrived.headers().map().toString() + session.body() + browser.setCookies())
        .doesNotContain("eyJ");
  }

  @Test
  void letsTwoTabsSignInAtOnce() {
    var first = browser.form(browser.get("/session/sign-in?return=/one"));
    var second = browser.form(browser.get("/session/sign-in?return=/two"));

    var signedIn = browser.post(first, "username=sanne&password=samenplek&credentialId=");
    var arrived = browser.get(Browser.location(signedIn));

    assertThat(arrived.headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).isIn("/one", "/two"));
    assertThat(second).isNotEqualTo(first);
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elders.example", "//elders.example", "/\\elders.example", "/\t/elders.example",
        "javascript:alert(1)", "http:elders.example", "\\\\elders.example", "/%0d%0aSet-Cookie:x=y",
        "/session/sign-out", "elders.example"
      })
  void neverSendsAnybodyElsewhere(String wish) {
    var arrived = browser.signIn("sanne", wish);

    var place = Browser.location(arrived);
    assertThat(place).startsWith(TheGateway.address() + "/");
    assertThat(place).doesNotContain("/session/");
    assertThat(arrived.headers().map()).doesNotContainKey("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?error=access_denied&state=made-up",
        "?code=made-up&state=made-up",
        "?code=made-up"
      })
  void explainsAFailedSignInOnAPageOfItsOwn(String answer) {
    var page =
        browser.get(
            "/login/oauth2/code/samenplek" + answer,
            "Accept",
            "text/html",
            "Accept-Language",
            "nl");

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.body())
        .contains("<html lang=\"nl\">", "Het inloggen is niet gelukt", "/session/sign-in?return=")
        .doesNotContain("Exception", "made-up", "<script", "style=");
  }

  @Test
  void explainsItInEnglishToo() {
    var page =
        browser.get(
            "/login/oauth2/code/samenplek?code=x&state=y", "Accept-Language", "en-GB,nl;q=0.5");

    assertThat(page.body()).contains("<html lang=\"en\">", "Signing in did not work");
  }

  @Test
  void sendsWhoComesByAnotherNameToTheAddressThatKeycloakKnows() {
    var other = TheGateway.address().replace("localhost", "127.0.0.1");

    var answer = browser.get(other + "/session/sign-in?return=/team");

    assertThat(Browser.location(answer))
        .isEqualTo(TheGateway.address() + "/session/sign-in?return=%2Fteam");
  }
}
