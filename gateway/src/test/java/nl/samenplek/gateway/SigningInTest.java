package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SigningInTest {

  private static TheGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TheGateway.start(Map.of());
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void bringsAPersonBackToWhereTheyWereGoing() {
    var browser = new Browser();
    var arrived = browser.signIn("sanne", "/sites/gemeentehuis?date=2026-11-24");

    assertThat(arrived.headers().firstValue("Location"))
        .contains("/sites/gemeentehuis?date=2026-11-24");
    assertThat(browser.get("/session").body())
        .contains("\"signedIn\":true", "\"header\":\"X-CSRF-Token\"", "\"signOut\":\"/session/sign-out\"");
  }
}
