package nl.samenplek.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The technical rules of the NL API Design Rules 2.2, as a caller meets them at the gateway. */
class ApiRulesTest {
  private static final String VERSION = "API-Version";

  @ParameterizedTest
  @CsvSource({
    "GET, /api/booking/v1/sites, 200",
    "GET, /api/people/v1/people/me, 200",
    "GET, /api/booking/v1/floors/no-such-floor, 404",
    "GET, /api/booking/v1/sites/, 404",
    "GET, /api/booking/v1/no-such-thing, 404",
    "GET, /api/no-such-service/v1/x, 404",
    "DELETE, /api/booking/v1/sites, 405",
    "POST, /api/booking/v1/bookings, 415"
  })
  void answersWithTheVersionAndNeverFromACache(String method, String path, int status) {
    var answer = Api.as("sanne").send(method, path, "", Map.of());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue(VERSION)).as(VERSION).isPresent();
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Strict-Transport-Security")).contains("max-age");
    assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    if (status >= 400) {
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"detail\"").contains("\"code\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"booking", "people"})
  void describesItselfOpenlyToEveryone(String service) {
    var address = "/api/%s/v1/openapi.json".formatted(service);
    var other = Map.of("Origin", "https://another.example");

    var answer = new Api("").send("GET", address, "", other);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.body()).contains("\"openapi\":\"3.1").contains("\"contact\"");
  }

  @Test
  void refusesWhoHasNoTokenInJsonAndNotByASignInPage() {
    var answer = new Api("").get("/api/booking/v1/sites");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnceInTheLanguageAsked() {
    var wrong =
        """
        {"workplace":"no-such-desk","from":"2027-01-04T09:07:00Z","until":"2027-01-04T08:07:00Z"}
        """;
    var english = Map.of("Content-Type", "application/json", "Accept-Language", "en");

    var answer = Api.as("sanne").send("POST", "/api/booking/v1/bookings", wrong, english);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("not-on-the-quarter")
        .contains("until-not-after-from")
        .contains("unknown-workplace");
    assertThat(header(answer, "Content-Language")).isEqualTo("en");
  }

  @Test
  void answersARepeatedRequestAsTheFirstTime() {
    var day = StoryDay.REPEATED_REQUEST.date();
    var body =
        "{\"workplace\":\"gemeentehuis-2-35\",\"date\":\"%s\",\"dayPart\":\"morning\"}"
            .formatted(day);
    var headers =
        Map.of(
            "Content-Type", "application/json", "Idempotency-Key", "journey-" + System.nanoTime());
    var api = Api.as("bram");

    var first = api.send("POST", "/api/booking/v1/bookings", body, headers);
    var again = api.send("POST", "/api/booking/v1/bookings", body, headers);
    var other =
        api.send("POST", "/api/booking/v1/bookings", body.replace("morning", "afternoon"), headers);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("\"code\":\"idempotency-key-reused\"");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
