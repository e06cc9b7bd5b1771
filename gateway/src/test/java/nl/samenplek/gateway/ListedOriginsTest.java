package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListedOriginsTest {
  private static final String SITES = "/api/booking/v1/sites";
  private static final String LISTED = "https://intranet.example.org";
  private static final String OTHER = "https://elsewhere.example.org";

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running(Map.of("SAMENPLEK_ORIGINS", LISTED + ",https://other.example.org"));
  }

  @Test
  void mayCallWithATokenOfTheirOwnAndReadTheAnswer() {
    var asked =
        browser.send(
            "OPTIONS",
            SITES,
            "",
            "Origin",
            LISTED,
            "Access-Control-Request-Method",
            "PUT",
            "Access-Control-Request-Headers",
            "authorization,if-match");
    var answer = browser.get(SITES, "Origin", LISTED, "Authorization", "Bearer x");

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(header(asked, "Access-Control-Allow-Methods")).contains("PUT");
    assertThat(header(asked, "Access-Control-Allow-Headers")).contains("authorization");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(LISTED);
    assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "RateLimit");
  }

  @Test
  void neverWithASession() {
    var answer = browser.get(SITES, "Origin", LISTED);

    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void areTheOnlyOnes() {
    var asked =
        browser.send("OPTIONS", SITES, "", "Origin", OTHER, "Access-Control-Request-Method", "GET");
    var answer = browser.get(SITES, "Origin", OTHER, "Authorization", "Bearer x");

    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void areForTheApiAndNotForPages() {
    var page = browser.get("/help", "Origin", LISTED, "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
