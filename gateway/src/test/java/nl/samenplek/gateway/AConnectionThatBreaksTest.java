package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AConnectionThatBreaksTest {

  private static final String SITES = "/api/booking/v1/sites";
  private static final String BOOKINGS = "/api/booking/v1/bookings";

  private final Browser browser = new Browser();
  private final AtomicInteger came = new AtomicInteger();

  @BeforeEach
  void start() {
    TheGateway.running();
    TheGateway.BOOKING.asUsual();
  }

  @Test
  void isNotNoticedByWhoOnlyAsks() {
    hangsUpFirst("/sites");

    assertThat(read().statusCode()).isEqualTo(200);
    assertThat(came).hasValue(2);
  }

  @Test
  void isToldToWhoWrites() {
    hangsUpFirst("/bookings");

    assertThat(write().statusCode()).isEqualTo(503);
    assertThat(came).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void isNoReasonToAskAgainWhenTheServiceSaysNotNow(int status) {
    TheGateway.BOOKING.at(
        "/sites",
        exchange -> {
          came.incrementAndGet();
          StandIn.answer(exchange, status, "application/problem+json", "{}");
        });

    assertThat(read().statusCode()).isEqualTo(status);
    assertThat(came).hasValue(1);
  }

  private void hangsUpFirst(String path) {
    TheGateway.BOOKING.at(
        path,
        exchange -> {
          if (came.incrementAndGet() > 1) {
            StandIn.answer(exchange, 200, "application/json", "{}");
          }
          exchange.close();
        });
  }

  private HttpResponse<String> read() {
    return browser.get(SITES, "Authorization", "Bearer x");
  }

  private HttpResponse<String> write() {
    return browser.send(
        browser
            .request(BOOKINGS, "Authorization", "Bearer x", "Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}")));
  }
}
