package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.samenplek.proof.pausing.Step;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service is killed from outside at a step between two others, and started again. */
class KilledAtAStepTest {
  private static final String PATH = "/api/booking/v1/bookings";
  private static final RunningSuite SUITE = RunningSuite.get();
  private static final Truth TRUTH = new Truth(SUITE);
  private static final LocalDate DAY = SUITE.quietDays().getFirst();
  private static final String DESK = SUITE.desks(DAY).getFirst();
  private static LocalTime next = LocalTime.of(8, 0);
  private static PausingService service;

  private final Api ruben = SUITE.booking("ruben");
  private final String key = UUID.randomUUID().toString();

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

  @Test
  void afterTheWriteAndBeforeThePublishTheEventStillGoesOut() {
    nothingWaits();
    service.pauseAt(Step.WRITTEN);

    var booking = place().text("id");
    service.awaitPausedAt(Step.WRITTEN);
    killed();

    TRUTH.holds();
    assertThat(Topic.eventsOf(SUITE, booking)).containsExactly("1");
    assertThat(expected(booking)).isTrue();
  }

  @Test
  void afterTheTrailAndBeforeThePublishTheChangeIsInTheTrailOnceAndTheEventStillGoesOut() {
    nothingWaits();
    service.pauseAt(Step.TRAILED);

    var booking = place().text("id");
    service.awaitPausedAt(Step.TRAILED);
    assertThat(inTheTrail(booking)).isEqualTo(1);
    killed();

    TRUTH.holds();
    assertThat(inTheTrail(booking)).isEqualTo(1);
    assertThat(Topic.eventsOf(SUITE, booking)).containsExactly("1");
  }

  @Test
  void afterThePublishAndBeforeTheMarkTheEventGoesOutTwiceAndCountsOnce() {
    nothingWaits();
    service.pauseAt(Step.PUBLISHED);

    var booking = place().text("id");
    service.awaitPausedAt(Step.PUBLISHED);
    killed();

    TRUTH.holds();
    assertThat(Topic.eventsOf(SUITE, booking)).containsExactly("1", "1");
    assertThat(expected(booking)).isTrue();
  }

  @Test
  void betweenEffectAndOffsetCommitTheEventComesAgainAndCountsOnce() {
    nothingWaits();
    SUITE.part("people-service").kill();
    String booking;
    try (var people = PausingService.start(SUITE, "people-service")) {
      people.pauseAt(Step.EFFECTED);

      booking = place().text("id");
      people.awaitPausedAt(Step.EFFECTED);
      assertThat(expected(booking)).isTrue();
    }
    cancel(booking);
    SUITE.part("people-service").restart();

    TRUTH.holds();
    assertThat(expected(booking)).isFalse();
  }

  @Test
  void betweenWriteAndAnswerTheRetriedRequestGetsTheFirstAnswer() {
    var wish = wish(nextHalfHour());
    service.pauseAt(Step.INSERTED);

    var unanswered = CompletableFuture.supplyAsync(() -> place(wish));
    service.awaitPausedAt(Step.INSERTED);
    killed();

    assertThatThrownBy(() -> unanswered.orTimeout(30, TimeUnit.SECONDS).join())
        .isInstanceOf(CompletionException.class);
    var again = place(wish);
    var stored = SUITE.bookings().find(new Document("request.key", keyEnding())).first();
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    assertThat(stored).containsEntry("_id", again.text("id")).containsEntry("version", 1L);
    assertThat(place(wish).body()).isEqualTo(again.body());
    TRUTH.holds();
  }

  @Test
  void inTheMiddleOfAMoveThatHadNotReachedTheStoreTheBookingIsWhereItWas() {
    var before = place().json();
    service.pauseAt(Step.CHANGING);

    var unanswered = moveLater(before.path("id").asString());
    service.awaitPausedAt(Step.CHANGING);
    killed();

    assertThatThrownBy(() -> unanswered.orTimeout(30, TimeUnit.SECONDS).join())
        .isInstanceOf(CompletionException.class);
    var now = SUITE.booking("ruben").get(PATH + "/" + before.path("id").asString()).json();
    assertThat(now.path("from")).isEqualTo(before.path("from"));
    assertThat(now.path("version").asInt()).isEqualTo(1);
    TRUTH.holds();
  }

  @Test
  void inTheMiddleOfAMoveThatHadReachedTheStoreTheBookingIsWhereItShouldGo() {
    var before = place().json();
    var id = before.path("id").asString();
    service.pauseAt(Step.CHANGED);

    var unanswered = moveLater(id);
    service.awaitPausedAt(Step.CHANGED);
    killed();

    assertThatThrownBy(() -> unanswered.orTimeout(30, TimeUnit.SECONDS).join())
        .isInstanceOf(CompletionException.class);
    var now = SUITE.booking("ruben").get(PATH + "/" + id).json();
    assertThat(now.path("from")).isNotEqualTo(before.path("from"));
    assertThat(now.path("version").asInt()).isEqualTo(2);
    assertThat(move(id).code()).isEqualTo("stale-version");
    TRUTH.holds();
    TRUTH.isShown(DAY);
  }

  @Test
  void betweenTheWritesOfAMoveThatKeepsTheRestNothingOfItIsSo() {
    var before = place().json();
    var id = before.path("id").asString();
    var halfOfIt =
        Map.of("until", Instant.parse(before.path("from").asString()).plusSeconds(900).toString());
    service.pauseAt(Step.CHANGED);

    var unanswered = CompletableFuture.supplyAsync(() -> move(id, withRest(halfOfIt)));
    service.awaitPausedAt(Step.CHANGED);
    killed();

    assertThatThrownBy(() -> unanswered.orTimeout(30, TimeUnit.SECONDS).join())
        .isInstanceOf(CompletionException.class);
    var now = SUITE.booking("ruben").get(PATH + "/" + id).json();
    assertThat(now.path("until")).isEqualTo(before.path("until"));
    assertThat(now.path("version").asInt()).isEqualTo(1);
    TRUTH.holds();
  }

  @Test
  void beforeWhoseItWasIsForgottenItIsForgottenOnceByWhoeverIsNext() {
    forgottenOnceThough(Step.CHANGING);
  }

  @Test
  void afterWhoseItWasIsForgottenNobodyForgetsItAgainAndItIsTold() {
    forgottenOnceThough(Step.CHANGED);
  }

  private void forgottenOnceThough(Step step) {
    nothingWaits();
    var booking = place().text("id");
    nothingWaits();
    service.pauseAt(step);

    longOver(booking);
    service.awaitPausedAt(step);
    killed();

    await().atMost(Duration.ofSeconds(30)).until(() -> stored(booking).getLong("version") == 2);
    TRUTH.holds();
    assertThat(stored(booking))
        .doesNotContainKeys("occupant", "booker", "claims", "request", "due")
        .containsEntry("version", 2L);
    assertThat(Set.copyOf(Topic.eventsOf(SUITE, booking))).containsExactlyInAnyOrder("1", "2");
    assertThat(SUITE.presence().countDocuments(new Document("_id", booking))).isZero();
  }

  /** As if it had ended so long ago that the last that can happen to it is due. */
  private static void longOver(String booking) {
    var due = new Document("at", Date.from(Instant.now())).append("what", "forget");
    SUITE
        .bookings()
        .updateOne(new Document("_id", booking), new Document("$set", new Document("due", due)));
  }

  private static Document stored(String booking) {
    return Objects.requireNonNull(SUITE.bookings().find(new Document("_id", booking)).first());
  }

  private static Map<String, String> withRest(Map<String, String> wish) {
    var kept = new HashMap<>(wish);
    kept.put("rest", "keep");
    return kept;
  }

  private static void nothingWaits() {
    await().atMost(Duration.ofSeconds(30)).until(() -> TRUTH.unpublished() == 0);
  }

  /** SIGKILL, and the next process takes over. */
  private static void killed() {
    service.kill();
    service = PausingService.start(SUITE, "booking-service");
  }

  private Api.Answer place() {
    var answer = place(wish(nextHalfHour()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private Api.Answer place(Map<String, String> wish) {
    return ruben.send("POST", PATH, wish, "Idempotency-Key", key);
  }

  private CompletableFuture<Api.Answer> moveLater(String booking) {
    return CompletableFuture.supplyAsync(() -> move(booking));
  }

  private Api.Answer move(String booking) {
    var wish = wish(nextHalfHour());
    return move(booking, Map.of("from", wish.get("from"), "until", wish.get("until")));
  }

  private Api.Answer move(String booking, Map<String, String> wish) {
    return ruben.send(
        "PATCH",
        PATH + "/" + booking,
        wish,
        "If-Match",
        "\"1\"",
        "Content-Type",
        "application/merge-patch+json");
  }

  private void cancel(String booking) {
    var answer = ruben.send("PUT", PATH + "/" + booking + "/cancellation", null);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static synchronized LocalTime nextHalfHour() {
    var begin = next;
    next = next.plusMinutes(30);
    return begin;
  }

  private static Map<String, String> wish(LocalTime begin) {
    var from = DAY.atTime(begin).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    return Map.of(
        "workplace", DESK, "from", from.toString(), "until", from.plusSeconds(1800).toString());
  }

  private java.util.regex.Pattern keyEnding() {
    return java.util.regex.Pattern.compile(key + "$");
  }

  private static long inTheTrail(String booking) {
    return SUITE.trail().countDocuments(new Document("of.id", booking));
  }

  private static boolean expected(String booking) {
    var presence = SUITE.presence().find(new Document("_id", booking)).first();
    return presence != null && presence.getBoolean("expected");
  }
}
