package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import nl.samenplek.proof.pausing.Step;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A service is killed while it lets go of whose a booking was. */
class KilledWhileItForgetsTest extends KilledAtAStep {
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
}
