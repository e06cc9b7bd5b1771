package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A service is killed from outside at a step between two others, and started again. */
abstract class KilledAtAStep {
  static final String PATH = "/api/booking/v1/bookings";
  static final RunningSuite SUITE = RunningSuite.get();
  static final Truth TRUTH = new Truth(SUITE);
  static final LocalDate DAY = SUITE.quietDays().getFirst();
  static final String DESK = SUITE.desks(DAY).getFirst();
  private static LocalTime next = LocalTime.of(8, 0);
  static PausingService service;

  final Api ruben = SUITE.booking("ruben");
  final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void aServiceThatCanBeStopped() {
    SUITE.part("booking-service").kill();
    service = PausingService.start(SUITE, "booking-service");
  }

  @AfterAll
  static void theSuiteIsAsItWas() {
    service.kill();
    SUITE.part("booking-service").restart();
  }

  static void nothingWaits() {
    await().atMost(Duration.ofSeconds(30)).until(() -> TRUTH.unpublished() == 0);
  }

  /** SIGKILL, and the next process takes over. */
  static void killed() {
    service.kill();
    service = PausingService.start(SUITE, "booking-service");
  }

  Api.Answer place() {
    var answer = place(wish(nextHalfHour()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  Api.Answer place(Map<String, String> wish) {
    return ruben.send("POST", PATH, wish, "Idempotency-Key", key);
  }

  static synchronized LocalTime nextHalfHour() {
    var begin = next;
    next = next.plusMinutes(30);
    return begin;
  }

  static Map<String, String> wish(LocalTime begin) {
    var from = DAY.atTime(begin).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    return Map.of(
        "workplace", DESK, "from", from.toString(), "until", from.plusSeconds(1800).toString());
  }
}
