package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AServiceThatDoesNotAnswerTest {

  private final Browser browser = new Browser();
  private final CountDownLatch over = new CountDownLatch(1);

  @BeforeEach
  void start() {
    TheGateway.stop();
    TheGateway.running(
        Map.of(
            "samenplek.routes.answer", "500ms",
            "samenplek.routes.pause", "1s",
            "SAMENPLEK_PEOPLE_URL", "http://localhost:1"));
  }

  @AfterEach
  void letGo() {
    over.countDown();
    TheGateway.stop();
  }

  @Test
  void isReportedAsTooSlow() {
    TheGateway.BOOKING.at("/sites", exchange -> over.await());

    var answer = ask("/api/booking/v1/sites");

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"upstream-timeout\"");
  }

  @Test
  void isReportedAsAway() {
    var answer = ask("/api/people/v1/teams");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains("\"code\":\"unavailable\"");
  }

  @Test
  void isReportedAsAwayWhenItHangsUp() {
    TheGateway.BOOKING.at("/sites", exchange -> exchange.close());

    assertThat(ask("/api/booking/v1/sites").statusCode()).isEqualTo(503);
  }

  @Test
  void isLeftAloneForAWhileAndThenAskedAgain() {
    TheGateway.BOOKING.at("/sites", exchange -> exchange.close());
    for (int failed = 0; failed < 10; failed++) {
      ask("/api/booking/v1/sites");
    }
    TheGateway.BOOKING.asUsual();

    var leftAlone = ask("/api/booking/v1/sites");

    assertThat(leftAlone.statusCode()).isEqualTo(503);
    assertThat(TheGateway.BOOKING.untouched()).isTrue();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(ask("/api/booking/v1/sites").statusCode()).isEqualTo(200));
  }

  @Test
  void doesNotDragTheOtherServiceAlong() {
    for (int failed = 0; failed < 12; failed++) {
      ask("/api/people/v1/teams");
    }

    assertThat(ask("/api/booking/v1/sites").statusCode()).isEqualTo(200);
  }

  @Test
  void isNotBlamedForCallersWhoSendTooMuch() {
    for (int sent = 0; sent < 12; sent++) {
      browser.send(
          browser
              .request("/api/booking/v1/bookings", "Authorization", "Bearer x")
              .POST(Bodies.ofUnknownLength(2_000_000)));
    }

    assertThat(ask("/api/booking/v1/sites").statusCode()).isEqualTo(200);
  }

  @Test
  void isNotBlamedForAddressesThatNobodyCanRead() {
    for (int sent = 0; sent < 12; sent++) {
      assertThat(ask("/api/booking/v1/sites?name=%ff").statusCode()).isEqualTo(400);
      assertThat(ask("/api/booking/v1/sites?%C2%83=1").statusCode()).isEqualTo(400);
    }

    assertThat(ask("/api/booking/v1/sites").statusCode()).isEqualTo(200);
  }

  @Test
  void isNotLeftAloneForFaultsThatItReportsItself() {
    TheGateway.BOOKING.at("/sites", 500, "application/problem+json", "{}");
    for (int failed = 0; failed < 12; failed++) {
      ask("/api/booking/v1/sites");
    }
    TheGateway.BOOKING.asUsual();

    assertThat(ask("/api/booking/v1/sites").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> ask(String path) {
    return browser.get(path, "Authorization", "Bearer x");
  }
}
