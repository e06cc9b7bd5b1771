package nl.samenplek.booking.deadlines;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.parts.MovableClock;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final OnTheStore PARTS = OnTheStore.at(NOON);
  private static final MongoCollection<Document> THINGS =
      PARTS.database().getCollection("things-due");

  private final MovableClock clock = new MovableClock(NOON);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<Object> rung = new ArrayList<>();
  private final Sweep sweep = sweeping(found -> rung.add(ringing(found)));

  @BeforeEach
  void nothingIsDue() {
    THINGS.drop();
    THINGS.createIndexes(List.of(Sweep.index()));
  }

  @Test
  void letsHappenWhatIsDueTheLongestAgoFirstAndNothingEarly() {
    due("later", NOON.plusMillis(1));
    due("now", NOON);
    due("long-ago", NOON.minusSeconds(900));

    sweep.sweep();
    assertThat(rung).containsExactly("long-ago", "now");
    clock.advance(Duration.ofMillis(1));
    sweep.sweep();
    sweep.sweep();

    assertThat(rung).containsExactly("long-ago", "now", "later");
  }

  @Test
  void letsEachHappenOnceHoweverManySweepAtOnce() {
    var many = 300;
    IntStream.range(0, many).forEach(number -> due("thing-" + number, NOON.minusSeconds(number)));

    var sweeps =
        Crowd.letLoose(
            4,
            number ->
                () -> {
                  var mine = new ArrayList<Object>();
                  sweeping(found -> Optional.ofNullable(ringing(found)).ifPresent(mine::add))
                      .sweep();
                  return mine;
                });

    assertThat(sweeps.stream().flatMap(List::stream)).hasSize(many).doesNotHaveDuplicates();
    assertThat(THINGS.find().map(it -> it.getInteger("rung"))).hasSize(many).containsOnly(1);
  }

  @Test
  void isNotHeldUpByWhatFailsOrIsUnknownAndTriesThatAgain() {
    due("broken", NOON.minusSeconds(3));
    THINGS.insertOne(
        new Document("_id", "of-tomorrow")
            .append("due", Due.stored(Optional.of(new Due(NOON.minusSeconds(2), "dance")))));
    due("whole", NOON.minusSeconds(1));
    var tries = new ArrayList<Object>();
    var breaking =
        sweeping(
            found -> {
              tries.add(found.get("_id"));
              if ("broken".equals(found.get("_id"))) {
                throw new IllegalStateException("cannot ring");
              }
              ringing(found);
            });

    breaking.sweep();
    breaking.sweep();

    assertThat(tries).containsExactly("broken", "whole", "broken");
  }

  @Test
  void endsWhileTheStoreIsAwayAndGoesOnWhereThatWas() {
    due("first", NOON.minusSeconds(2));
    due("second", NOON.minusSeconds(1));
    var away =
        sweeping(
            found -> {
              throw new MongoTimeoutException("away");
            });

    assertThatThrownBy(away::sweep).hasMessage("away");
    sweep.sweep();

    assertThat(rung).containsExactly("first", "second");
  }

  @Test
  void tellsHowFarBehindItIs() {
    due("at-noon", NOON);
    due("at-one", NOON.plusSeconds(3600));
    var idle = sweeping(found -> {});

    sweep.sweep();
    assertThat(lag()).isZero();
    clock.advance(Duration.ofMinutes(90));
    assertThat(lag()).isEqualTo(1800);
    idle.sweep();
    assertThat(idle.lag()).isEqualTo(Duration.ofMinutes(30));
    sweep.sweep();

    assertThat(lag()).isZero();
  }

  @Test
  void looksThingsUpInAnIndexOfWhatIsDueOnly() {
    due("due", NOON.plusSeconds(1));
    THINGS.insertOne(new Document("_id", "at-rest"));

    var keys =
        PARTS
            .database()
            .runCommand(new Document("validate", "things-due"))
            .get("keysPerIndex", Document.class);

    assertThat(keys).containsEntry("by-deadline", 1);
  }

  private double lag() {
    return meters.get("samenplek.sweep.lag").tag("collection", "things-due").gauge().value();
  }

  private Sweep sweeping(java.util.function.Consumer<Document> ring) {
    return new Sweep(THINGS, List.of(new Deadline("ring", ring)), clock, meters);
  }

  private static void due(String id, Instant at) {
    THINGS.insertOne(
        new Document("_id", id)
            .append("rung", 0)
            .append("due", new Document("at", Date.from(at)).append("what", "ring")));
  }

  /** Its id, unless somebody else was first. */
  private static @org.jspecify.annotations.Nullable Object ringing(Document found) {
    var id = found.get("_id");
    var stillDue = and(eq("_id", id), Due.isStill("ring"));
    return THINGS.updateOne(stillDue, combine(unset("due"), inc("rung", 1))).getModifiedCount() == 1
        ? id
        : null;
  }
}
