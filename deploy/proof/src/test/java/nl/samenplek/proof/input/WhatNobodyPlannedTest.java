package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenplek.proof.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests that nobody thought of, made up from the descriptions of both APIs: no answer is a
 * fault, and every answer has a status, a form, headers and a content that its description
 * promises. Endless streams are left out; a streamed answer never ends.
 */
class WhatNobodyPlannedTest {
  private static final String ENDLESS = "--exclude-path-regex=/live$";
  private static final String ALL_PEOPLE = "replaceDirectory";

  @TempDir static Path folder;
  private static Schemathesis schemathesis;

  @BeforeAll
  static void setUp() throws IOException, InterruptedException {
    Dictionaries.write(folder);
    schemathesis = Schemathesis.in(folder);
    Stage.build();
  }

  @AfterAll
  static void theDirectoryAsItWas() {
    var program = new Api(RunningSuite.get().people(), RunningSuite.get().programsToken());
    var answer = program.send("PUT", "/api/people/v1/directory", Questions.directory(), Map.of());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Stream.of(Person.values()).allMatch(WhatNobodyPlannedTest::maySeeBookings));
  }

  /** Booking-service hears of people over the topic, a moment later. */
  private static boolean maySeeBookings(Person person) {
    var bookings = person.at(RunningSuite.get().booking()).get("/api/booking/v1/bookings");
    return bookings.status() == 200;
  }

  @ParameterizedTest
  @CsvSource({
    "booking, daan,  straight",
    "booking, sanne, straight",
    "people,  daan,  straight",
    "people,  ruben, through the gateway",
    "booking, pim,   through the gateway"
  })
  void findsNothing(String service, String who, String way) throws Exception {
    var suite = RunningSuite.get();
    var straight = service.equals("booking") ? suite.booking() : suite.people();
    var door = way.equals("straight") ? straight : suite.gateway();

    var outcome =
        schemathesis.run(
            door + "/api/" + service + "/v1/openapi.json",
            suite.token(who),
            List.of(ENDLESS, "--exclude-operation-id=" + ALL_PEOPLE));

    assertThat(outcome.clean()).as(outcome.output()).isTrue();
    assertThat(outcome.cases()).as(outcome.output()).isGreaterThan(300);
  }

  @Test
  void findsNothingInReplacingAllPeople() throws Exception {
    var suite = RunningSuite.get();

    var outcome =
        schemathesis.run(
            suite.people() + "/api/people/v1/openapi.json",
            suite.token("daan"),
            List.of("--include-operation-id=" + ALL_PEOPLE));

    assertThat(outcome.clean()).as(outcome.output()).isTrue();
    assertThat(outcome.cases()).as(outcome.output()).isGreaterThan(20);
  }

  /** A service that faults, and whose answers are not as it describes them. */
  @Test
  void wouldFindWhatIsWrong() throws Exception {
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var document = Resource.text("a-service-that-faults.json").getBytes(StandardCharsets.UTF_8);
    service.createContext("/openapi.json", exchange -> answer(exchange, 200, document));
    service.createContext("/fault", exchange -> answer(exchange, 500, "{}".getBytes()));
    service.createContext("/teapot", exchange -> answer(exchange, 418, "{}".getBytes()));
    service.createContext("/bent", exchange -> answer(exchange, 200, "{\"id\":7}".getBytes()));
    service.start();
    try {
      var address = "http://127.0.0.1:" + service.getAddress().getPort() + "/openapi.json";

      var outcome = schemathesis.run(address, "any", List.of());

      assertThat(outcome.clean()).isFalse();
      assertThat(outcome.output())
          .contains("Server error", "Undocumented status code", "Response violates schema");
    } finally {
      service.stop(0);
    }
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, int status, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
