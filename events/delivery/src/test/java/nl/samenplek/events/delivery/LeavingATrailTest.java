package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static nl.samenplek.events.delivery.Instance.BOOKINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenplek.events.Actor;
import nl.samenplek.events.Tombstone;
import nl.samenplek.parts.Parts;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeavingATrailTest {

  private static final Actor RETENTION = new Actor(Actor.Kind.deadline, "retention");

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Commands commands = new Commands();
  private final Instance service =
      Instance.of(Parts.shared().freshDatabase("leaving-a-trail"), commands);
  private final Outbox outbox = service.get(Outbox.class);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void says_who_did_what_from_what_to_what() {
    service.place(run);
    change(outbox.push(Bookings.trailOfMoving(run, 2), Bookings.moved(run, 2)));

    awaitNothingLeft();
    var moved = entries().getLast();
    assertThat(moved.what()).isEqualTo("moved");
    assertThat(moved.by()).isEqualTo("p-1");
    assertThat(moved.onBehalfOf()).isEqualTo("p-2");
    assertThat(moved.changed())
        .containsExactly(new TrailEntry.Changed("workplace", "w-14", "w-2", false));
    assertThat(moved.position()).endsWith("Z booking-" + run + "-2");
  }

  @Test
  void leaves_one_also_of_what_nobody_outside_is_told() {
    service.place(run);
    awaitNothingLeft();
    change(outbox.push(Bookings.trailOfMoving(run, 2)));
    awaitNothingLeft();
    change(List.of(outbox.stage(Bookings.trailOfMoving(run, 3))));
    awaitNothingLeft();

    assertThat(entries()).extracting(TrailDocument.Stored::number).containsExactly(1L, 2L, 3L);
    assertThat(Topicful.bookings(run::equals)).hasSize(1);
  }

  @Test
  void leaves_none_of_a_change_that_was_refused() {
    service.place(run);

    assertThatThrownBy(() -> service.place(run)).isInstanceOf(MongoWriteException.class);
    var refused =
        service
            .bookings()
            .updateOne(
                and(eq("_id", run), eq("version", 7)),
                outbox.push(Bookings.trailOfMoving(run, 2), Bookings.moved(run, 2)));
    service.get(Relay.class).wake(BOOKINGS, run);

    awaitNothingLeft();
    assertThat(refused.getMatchedCount()).isZero();
    assertThat(entries()).hasSize(1);
  }

  @Test
  void does_not_wait_for_the_broker() throws Exception {
    Parts.shared().kafka().kill();
    try {
      service.place(run);

      Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> entries().size() == 1);
      assertThat(waiting()).isEqualTo(1);
    } finally {
      Parts.shared().kafka().restart();
    }
    awaitNothingLeft();
    assertThat(entries()).hasSize(1);
  }

  @Test
  void forgets_people_with_the_change_that_says_so_and_keeps_what_happened() {
    service.place(run);
    service.place(run + "-other");
    change(outbox.push(Bookings.trailOfMoving(run, 2), Bookings.moved(run, 2)));
    var forgotten = TrailEntry.of("booking", run, 3, "forgotten", RETENTION).forgettingPeople();
    change(outbox.push(forgotten, Tombstone.after(Bookings.moved(run, 2))));

    awaitNothingLeft();
    assertThat(service.trail().find(eq("of.id", run)).map(Document::toJson))
        .hasSize(3)
        .noneMatch(json -> json.contains("p-1") || json.contains("p-2"));
    assertThat(entries())
        .extracting(TrailDocument.Stored::what)
        .containsExactly("placed", "moved", "forgotten");
    assertThat(entries().getLast().by()).isEqualTo("retention");
    assertThat(entries(run + "-other").getFirst().by()).isEqualTo("p-1");
  }

  @Test
  void asks_nothing_of_the_store_before_the_answer() {
    var inserted =
        outbox.addTo(new Document("_id", run), Bookings.trailOfPlacing(run), Bookings.placed(run));
    var before = commands.writesTo(TrailDocument.COLLECTION).size();
    service.bookings().insertOne(inserted);

    assertThat(commands.writesTo(TrailDocument.COLLECTION)).hasSize(before);
    service.get(Relay.class).wakeInserted(BOOKINGS, inserted);
    awaitNothingLeft();
    assertThat(commands.writesTo(TrailDocument.COLLECTION))
        .hasSize(before + 1)
        .allSatisfy(it -> assertThat(it.toJson()).contains("\"w\": \"majority\", \"j\": true"));
  }

  private void change(Bson changes) {
    service.bookings().updateOne(eq("_id", run), combine(set("changed", true), changes));
    service.get(Relay.class).wake(BOOKINGS, run);
  }

  private void change(List<Bson> stages) {
    service.bookings().updateOne(eq("_id", run), stages);
    service.get(Relay.class).wake(BOOKINGS, run);
  }

  private List<TrailDocument.Stored> entries() {
    return entries(run);
  }

  private List<TrailDocument.Stored> entries(String booking) {
    return service
        .trail()
        .find(eq("of.id", booking))
        .sort(new Document("_id", 1))
        .map(TrailDocument::read)
        .into(new ArrayList<>());
  }

  private long waiting() {
    return service.bookings().countDocuments(new Document("outbox", new Document("$exists", true)));
  }

  private void awaitNothingLeft() {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
  }
}
