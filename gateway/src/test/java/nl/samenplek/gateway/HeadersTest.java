package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sites/x/floors/y",
        "/assets/missing.js",
        "/session",
        "/session/sign-in",
        "/icon.svg",
        "/login/oauth2/code/samenplek?code=x&state=y",
        "/api/booking/v1/sites",
        "/api/unknown",
        "/api/booking/v1/openapi.json",
        "/api/live/v1/stream",
        "/.well-known/security.txt",
        "/actuator/health",
        "/nowhere.txt",
        "/pages/page.css",
        "/%2e%2e/x",
        "/a;b"
      })
  void protectEveryAnswerOnce(String path) {
    var answer = browser.get(path, "Accept", "text/html");

    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy"))
        .containsExactly("same-origin");
    assertThat(answer.headers().allValues("Permissions-Policy")).hasSize(1);
    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .satisfies(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'none'")
                    .contains("script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/booking/v1/sites",
        "/api/unknown",
        "/api/live/v1/stream",
        "/api/booking/v1/openapi.json"
      })
  void giveTheVersionOfTheApiOnceErrorsToo(String path) {
    assertThat(browser.get(path).headers().allValues("API-Version")).hasSize(1);
  }

  @Test
  void areThereEvenWhereTheServerCannotReadTheRequest() throws IOException {
    var answer =
        raw(
            "GET /api/booking/v1/sites?a=|<> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"detail\"", "nosniff")
        .doesNotContain("<html", "Tomcat");
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", URI.create(TheGateway.address()).getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
