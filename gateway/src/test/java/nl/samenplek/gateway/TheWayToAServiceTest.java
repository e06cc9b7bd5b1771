package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheWayToAServiceTest {

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @ParameterizedTest
  @CsvSource({"/api/booking/v1/sites, booking", "/api/people/v1/teams, people"})
  void leadsEachPathToItsService(String path, String service) {
    browser.signIn("sanne");

    assertThat(browser.get(path).body()).isEqualTo("{\"from\":\"" + service + "\"}");
  }

  @Test
  void carriesThePersonsTokenAndNothingElseOfWhoTheyAre() {
    browser.signIn("sanne");
    TheGateway.BOOKING.asUsual();

    browser.get(
        "/api/booking/v1/sites?a=1&b=%C3%A9%20%2B",
        "X-Forwarded-For",
        "6.6.6.6",
        "X-Forwarded-Host",
        "elders.example",
        "Forwarded",
        "for=6.6.6.6",
        "X-User",
        "daan",
        "X-Roles",
        "administrator",
        "X-Real-IP",
        "6.6.6.6",
        "If-None-Match",
        "\"3\"");

    var received = TheGateway.BOOKING.received();
    assertThat(received.address()).isEqualTo("/api/booking/v1/sites?a=1&b=%C3%A9%20%2B");
    assertThat(received.header("Authorization")).startsWith("Bearer eyJ");
    assertThat(received.header("If-None-Match")).isEqualTo("\"3\"");
    assertThat(received.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(received.header("X-Forwarded-Host")).isEqualTo(TheGateway.address().substring(7));
    assertThat(received.headers())
        .doesNotContainKeys(
            "Cookie", "Forwarded", "X-User", "X-Roles", "X-Real-IP", "X-CSRF-Token");
    assertThat(received.body()).isEmpty();
    assertThat(received.headers()).doesNotContainKey("Transfer-Encoding");
  }

  @Test
  void carriesACallersOwnTokenUntouched() {
    browser.get("/api/booking/v1/sites", "Authorization", "Bearer of.somebody.else");

    assertThat(TheGateway.BOOKING.received().header("Authorization"))
        .isEqualTo("Bearer of.somebody.else");
  }

  @Test
  void carriesBodiesWithTheirLengthAndHeaders() {
    browser.send(
        "POST",
        "/api/booking/v1/bookings",
        "{\"workplace\":\"2-14\"}",
        "Authorization",
        "Bearer x",
        "Content-Type",
        "application/json",
        "Idempotency-Key",
        "k-1");

    var received = TheGateway.BOOKING.received();
    assertThat(received.body()).asString().isEqualTo("{\"workplace\":\"2-14\"}");
    assertThat(received.header("Content-Length")).isEqualTo("20");
    assertThat(received.header("Content-Type")).isEqualTo("application/json");
    assertThat(received.header("Idempotency-Key")).isEqualTo("k-1");
  }

  @Test
  void passesOnWhatAServiceAnswers() {
    TheGateway.BOOKING.at(
        "/bookings",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/api/booking/v1/bookings/b-1");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().set("API-Version", "1.2.0");
          exchange.getResponseHeaders().set("Set-Cookie", "samenplek=stolen");
          exchange.getResponseHeaders().set("Server", "secret/1.0");
          StandIn.answer(exchange, 201, "application/json", "{\"id\":\"b-1\"}");
        });

    var answer =
        browser.send("POST", "/api/booking/v1/bookings", "{}", "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/booking/v1/bookings/b-1");
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(answer.headers().allValues("API-Version")).containsExactly("1.2.0");
    assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server");
  }

  @Test
  void sendsALargeAnswerCompressedThoughItsVersionHasATag() {
    var floor = "{\"desks\":\"" + "x".repeat(3000) + "\"}";
    TheGateway.BOOKING.at(
        "/floors/2",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          StandIn.answer(exchange, 200, "application/json", floor);
        });

    var answer =
        browser.get(
            "/api/booking/v1/floors/2", "Authorization", "Bearer x", "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("ETag")).contains("W/\"7-any\"");
    assertThat(answer.headers().allValues("Vary"))
        .anySatisfy(vary -> assertThat(vary).containsIgnoringCase("Accept-Encoding"));
  }

  @ParameterizedTest
  @CsvSource({
    "If-Match, W/\"7-any\", \"7\"",
    "If-None-Match, W/\"7-any\", \"7\"",
    "If-Match, W/\"7\", W/\"7\"",
    "If-Match, \"7\", \"7\""
  })
  void takesBackTheTagOfALargeAnswerAsTheVersionItNamesAndNoOther(
      String header, String given, String read) {
    TheGateway.BOOKING.asUsual();

    browser.send(
        "PUT", "/api/booking/v1/floors/2", "{}", "Authorization", "Bearer x", header, given);

    assertThat(TheGateway.BOOKING.received().header(header)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "OPTIONS", "QUERY", "BOOK"})
  void passesOnAnyMethodForOnlyTheServiceKnowsWhichItHas(String method) {
    TheGateway.BOOKING.asUsual();

    var answer = browser.send(method, "/api/booking/v1/sites", "", "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TheGateway.BOOKING.received().method()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 409, 412, 500, 503})
  void passesOnAServicesOwnNoAsItIs(int status) {
    var problem = "{\"code\":\"of-the-service\",\"status\":" + status + "}";
    TheGateway.BOOKING.at("/sites", status, "application/problem+json", problem);

    var answer = browser.get("/api/booking/v1/sites", "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).isEqualTo(problem);
  }

  @Test
  void carriesTheIdByWhichARequestIsFollowed() {
    TheGateway.BOOKING.asUsual();
    var given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    browser.get("/api/booking/v1/sites", "Authorization", "Bearer x", "traceparent", given);
    browser.get("/api/booking/v1/sites", "Authorization", "Bearer x");

    assertThat(TheGateway.BOOKING.received().header("Traceparent")).isEqualTo(given);
    assertThat(TheGateway.BOOKING.received().header("Traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
  }

  @Test
  void isClosedWithoutASessionOrAToken() {
    var answer = browser.get("/api/booking/v1/sites", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
    assertThat(TheGateway.BOOKING.untouched()).isTrue();
  }

  @Test
  void isOpenForTheDescriptionOfAnApi() {
    assertThat(browser.get("/api/booking/v1/openapi.json").statusCode()).isEqualTo(200);
    assertThat(TheGateway.BOOKING.received().headers()).doesNotContainKey("Authorization");
  }

  @Test
  void doesNotGuessBetweenASessionAndAToken() {
    browser.signIn("sanne");

    var answer = browser.get("/api/booking/v1/sites", "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"code\":\"two-credentials\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/unknown/v1/x",
        "/api/booking",
        "/api/live/v2/stream",
        "/api/booking%2fv1/sites",
        "/api/booking/..%2f..%2factuator",
        "/api/booking/v1/%00",
        "/api/booking/v1/;x=y",
        "/api//booking/v1/sites"
      })
  void answersAProblemNeverAPageWhereAPathLeadsNowhere(String path) {
    var answer = browser.get(path, "Accept", "text/html,*/*");

    assertThat(answer.statusCode()).isIn(400, 401, 404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"detail\":\"");
  }

  @Test
  void speaksTheLanguageThatIsAskedFor() {
    assertThat(browser.get("/api/booking/v1/sites").body()).contains("Je bent niet ingelogd");
    assertThat(browser.get("/api/booking/v1/sites", "Accept-Language", "en").body())
        .contains("You are not signed in");
  }

  @Test
  void turnsAwayWhatIsTooLargeBeforeItReachesAService() {
    var answer =
        browser.send(
            "POST", "/api/booking/v1/bookings", "x".repeat(1_100_000), "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"payload-too-large\"");
    assertThat(TheGateway.BOOKING.untouched()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/booking/v1/floors/town-hall-2", "/api/people/v1/directory"})
  void letsFloorPlansAndTheDirectoryBeLarger(String path) {
    var answer = browser.send("PUT", path, "x".repeat(3_000_000), "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void cutsOffABodyThatTurnsOutTooLarge() {
    var answer =
        browser.send(
            browser
                .request("/api/booking/v1/bookings", "Authorization", "Bearer x")
                .POST(Bodies.ofUnknownLength(2_000_000)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"payload-too-large\"");
  }
}
