package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.samenplek.proof.pausing.Step;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A service is killed while it writes what somebody asked for. */
class KilledInAChangeTest extends KilledAtAStep {
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

  private static Map<String, String> withRest(Map<String, String> wish) {
    var kept = new HashMap<>(wish);
    kept.put("rest", "keep");
    return kept;
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

  private java.util.regex.Pattern keyEnding() {
    return java.util.regex.Pattern.compile(key + "$");
  }
}
