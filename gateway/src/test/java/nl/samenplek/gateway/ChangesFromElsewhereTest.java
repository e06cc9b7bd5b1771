package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesFromElsewhereTest {

  private static final String BOOKINGS = "/api/booking/v1/bookings";
  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
    browser.signIn("sanne");
    TheGateway.BOOKING.asUsual();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void areRefusedWithoutTheTokenOfThePage(String method) {
    var answer = browser.send(method, BOOKINGS, "{}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"csrf-missing\"", "\"detail\":\"");
    assertThat(TheGateway.BOOKING.untouched()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void goThroughWithTheTokenOfThePage(String method) {
    var answer = browser.send(method, BOOKINGS, "{}", "X-CSRF-Token", browser.csrf());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TheGateway.BOOKING.received().method()).isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "Origin, https://elders.example",
    "Origin, null"
  })
  void areRefusedEvenWithTheTokenWhenTheBrowserSaysAnotherSiteSentThem(
      String header, String value) {
    var answer =
        browser.send("POST", BOOKINGS, "{}", "X-CSRF-Token", browser.csrf(), header, value);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"code\":\"other-origin\"");
    assertThat(TheGateway.BOOKING.untouched()).isTrue();
  }

  @Test
  void areNotSuspectedWhenTheBrowserSaysThisSiteSentThem() {
    var answer =
        browser.send(
            "POST",
            BOOKINGS,
            "{}",
            "X-CSRF-Token",
            browser.csrf(),
            "Sec-Fetch-Site",
            "same-origin",
            "Origin",
            TheGateway.address());

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void areRefusedWithTheTokenOfAnotherSession() {
    var other = new Browser();
    other.signIn("bram");

    var answer = browser.send("POST", BOOKINGS, "{}", "X-CSRF-Token", other.csrf());

    assertThat(answer.body()).contains("\"code\":\"csrf-missing\"");
  }

  @Test
  void cannotSignAnybodyOut() {
    assertThat(browser.send("POST", "/session/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(browser.get("/session/sign-out").statusCode()).isNotEqualTo(200);
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
  }

  @Test
  void areNoConcernOfWhoBringsATokenOfTheirOwn() {
    var answer =
        new Browser()
            .send(
                "POST",
                BOOKINGS,
                "{}",
                "Authorization",
                "Bearer " + TheGateway.PARTS.token("sanne"));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void areAnsweredWithSignInFirstWhereNobodyIsSignedIn() {
    var answer = new Browser().send("POST", BOOKINGS, "{}");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
  }
}
