package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.proof.pausing.Step;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A service is killed on the way of an event from the store to what comes of it. */
class KilledWhileItIsToldTest extends KilledAtAStep {
  private static final String CONSUMER = "people-presence";

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
    var booking = placedAndShownByAConsumerThatDiesAfterTheEffect();
    assertThat(Topic.isReadBy(SUITE, CONSUMER, booking)).as("it will not come again").isFalse();

    SUITE.part("people-service").restart();

    Topic.awaitAllReadBy(SUITE, CONSUMER);
    assertThat(Topic.eventsOf(SUITE, booking)).containsExactly("1");
    assertThat(expected(booking)).isTrue();
    TRUTH.holds();
  }

  @Test
  void betweenEffectAndOffsetCommitWhatFollowsMeanwhileIsWhatHolds() {
    var booking = placedAndShownByAConsumerThatDiesAfterTheEffect();
    cancel(booking);

    SUITE.part("people-service").restart();

    Topic.awaitAllReadBy(SUITE, CONSUMER);
    assertThat(expected(booking)).isFalse();
    TRUTH.holds();
  }

  private String placedAndShownByAConsumerThatDiesAfterTheEffect() {
    nothingWaits();
    SUITE.part("people-service").kill();
    try (var people = PausingService.start(SUITE, "people-service")) {
      people.pauseAt(Step.EFFECTED);

      var booking = place().text("id");
      people.awaitPausedAt(Step.EFFECTED);
      assertThat(expected(booking)).isTrue();
      return booking;
    }
  }

  private void cancel(String booking) {
    var answer = ruben.send("PUT", PATH + "/" + booking + "/cancellation", null);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static long inTheTrail(String booking) {
    return SUITE.trail().countDocuments(new Document("of.id", booking));
  }

  private static boolean expected(String booking) {
    var presence = SUITE.presence().find(new Document("_id", booking)).first();
    return presence != null && presence.getBoolean("expected");
  }
}
