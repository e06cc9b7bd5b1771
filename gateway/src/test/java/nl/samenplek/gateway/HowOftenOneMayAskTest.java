package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HowOftenOneMayAskTest {

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @Test
  void limitsHowOftenOnePersonMayAskButNotTheOthers() {
    TheGateway.running(Map.of("SAMENPLEK_PERSON_BURST", "20", "SAMENPLEK_PERSON_PER_MINUTE", "1"));
    var other = new Browser();
    browser.signIn("sanne");
    other.signIn("bram");

    var answer = browser.get("/api/booking/v1/sites");
    for (int asked = 1; asked < 25 && answer.statusCode() == 200; asked++) {
      answer = browser.get("/api/booking/v1/sites");
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("\"code\":\"rate-limited\"");
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    assertThat(other.get("/api/booking/v1/sites").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsHowMuchIsLeftWithEveryAnswerAlsoWithARefusal() {
    TheGateway.running(Map.of("SAMENPLEK_ADDRESS_BURST", "3", "SAMENPLEK_ADDRESS_PER_MINUTE", "1"));

    for (int left = 2; left >= 0; left--) {
      assertThat(limits(browser.get("/api/booking/v1/sites")))
          .containsExactly(
              "\"address\";r=%d;t=%d".formatted(left, 60 * (3 - left)), "\"address\";q=3;w=180");
    }
    var refused = browser.get("/api/booking/v1/sites");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(limits(refused)).containsExactly("\"address\";r=0;t=180", "\"address\";q=3;w=180");
  }

  private static List<String> limits(HttpResponse<String> answer) {
    return Stream.of("RateLimit", "RateLimit-Policy")
        .flatMap(name -> answer.headers().allValues(name).stream())
        .toList();
  }

  @Test
  void countsWhoComesWithoutASessionByTheirAddressWhateverTheirTokenClaims() {
    TheGateway.running(Map.of("SAMENPLEK_ADDRESS_BURST", "5", "SAMENPLEK_ADDRESS_PER_MINUTE", "1"));

    for (int asked = 0; asked < 5; asked++) {
      browser.get("/api/booking/v1/sites", "Authorization", "Bearer number" + asked);
    }

    assertThat(browser.get("/api/booking/v1/sites", "Authorization", "Bearer new").statusCode())
        .isEqualTo(429);
  }

  @Test
  void limitsSignInsFromOneAddress() {
    TheGateway.running(Map.of("SAMENPLEK_SIGN_IN_BURST", "3", "SAMENPLEK_SIGN_IN_PER_MINUTE", "1"));

    for (int asked = 0; asked < 3; asked++) {
      assertThat(new Browser().get("/session/sign-in").statusCode()).isEqualTo(302);
    }

    assertThat(new Browser().get("/session/sign-in").statusCode()).isEqualTo(429);
  }
}
