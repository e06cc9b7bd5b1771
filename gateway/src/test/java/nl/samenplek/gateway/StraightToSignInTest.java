package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StraightToSignInTest {

  private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @ParameterizedTest
  @CsvSource({
    "/, %2F",
    "/my-week, %2Fmy-week",
    "/sites/x/floors/y?date=2026-12-01&for=p-1, %2Fsites%2Fx%2Ffloors%2Fy%3Fdate%3D2026-12-01%26for%3Dp-1"
  })
  void leadsWhoeverAsksForAPageOfTheApp(String page, String encoded) {
    var answer = browser.get(page, "Accept", PAGE);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/session/sign-in?return=" + encoded);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signed-out", "/help", "/accessibility", "/privacy"})
  void isNotTheWayToWhatEverybodyMaySee(String page) {
    assertThat(browser.get(page, "Accept", PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void isOverOnceSomebodyIsSignedInAndAgainWhenTheyAreNot() {
    browser.signIn("sanne");
    assertThat(browser.get("/my-week", "Accept", PAGE).statusCode()).isEqualTo(200);

    browser.send("POST", "/session/sign-out", "", "X-CSRF-Token", browser.csrf());

    assertThat(browser.get("/my-week", "Accept", PAGE).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({"en-GB, '', en", "en-GB, nl, nl", "nl-NL, en, en", "nl-NL, fr, nl"})
  void speaksTheLanguageThatWasChosenElseTheBrowsers(String wanted, String chosen, String spoken) {
    var answer =
        browser.get(
            "/session/sign-in",
            "Accept-Language",
            wanted,
            "Cookie",
            "samenplek-language=" + chosen);

    assertThat(Browser.location(answer)).contains("ui_locales=" + spoken);
  }
}
