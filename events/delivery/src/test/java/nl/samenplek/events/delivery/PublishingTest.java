package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static nl.samenplek.events.delivery.Instance.BOOKINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.samenplek.events.Tombstone;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Instance service = Instance.of(Parts.shared().freshDatabase("publishing"));

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void gives_each_event_to_the_broker_as_a_cloud_event() {
    service.place(run);

    awaitNothingLeft();
    var record = Topicful.bookings(run::equals).getFirst();
    assertThat(record.key()).isEqualTo(run);
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "ce_id")).isEqualTo("booking-" + run + "-1");
    assertThat(header(record, "ce_type")).isEqualTo("nl.samenplek.booking.placed.v1");
    assertThat(header(record, "ce_source"))
        .isEqualTo("urn:nld:oin:00000000000000000000:systeem:test");
    assertThat(header(record, "ce_sequence")).isEqualTo("1");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(new String(record.value()))
        .contains("\"booking\":\"" + run + "\"", "\"from\":\"2026-11-24T07:30:00Z\"");
  }

  @Test
  void says_that_something_is_forgotten_with_a_record_that_has_no_value() {
    service.place(run);
    var stone = Tombstone.after(Bookings.placed(run));
    service
        .bookings()
        .updateOne(
            eq("_id", run),
            combine(
                set("forgotten", true),
                service.get(Outbox.class).push(Bookings.trailOfMoving(run, 2), stone)));
    service.get(Relay.class).wake(BOOKINGS, run);

    awaitNothingLeft();
    var last = Topicful.bookings(run::equals).getLast();
    assertThat(last.key()).isEqualTo(run);
    assertThat(last.value()).isNull();
    assertThat(header(last, "ce_id")).isEqualTo("booking-" + run + "-2-tombstone");
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return String.valueOf(CloudEvents.header(record.headers(), name));
  }

  @Test
  void publishes_every_event_of_every_document_once_and_in_order() throws Exception {
    int documents = 60;
    int changes = 6;
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < documents; i++) {
        var booking = run + "-" + i;
        work.add(() -> live(booking, changes));
      }
      for (var done : writers.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }

    awaitNothingLeft();
    var published = new HashMap<String, List<ConsumerRecord<?, ?>>>();
    Topicful.bookings(subject -> subject.startsWith(run))
        .forEach(
            r -> published.computeIfAbsent(Topicful.subject(r), k -> new ArrayList<>()).add(r));
    assertThat(published).hasSize(documents);
    assertThat(published.values()).allSatisfy(events -> assertOnceAndInOrder(events, changes + 1));
  }

  private static void assertOnceAndInOrder(List<ConsumerRecord<?, ?>> events, int count) {
    events.sort(Comparator.comparing(Topicful::sequence));
    assertThat(events)
        .extracting(Topicful::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, count).boxed().toList());
    assertThat(events).extracting(ConsumerRecord::timestamp).isSorted();
  }

  /** Placed, then changed by both kinds of update, the relay woken each time or forgotten. */
  private boolean live(String booking, int changes) {
    service.place(booking);
    var outbox = service.get(Outbox.class);
    for (int i = 0; i < changes; i++) {
      var event = Bookings.moved(booking, i + 2);
      var trail = Bookings.trailOfMoving(booking, i + 2);
      if (i % 2 == 0) {
        service
            .bookings()
            .updateOne(eq("_id", booking), combine(set("changed", i), outbox.push(trail, event)));
      } else {
        service
            .bookings()
            .updateOne(
                eq("_id", booking),
                List.of(
                    new Document("$set", new Document("changed", i)), outbox.stage(trail, event)));
      }
      if (i % 3 != 0) {
        service.get(Relay.class).wake(BOOKINGS, booking);
      }
    }
    return true;
  }

  @Test
  void publishes_also_where_the_client_reads_and_writes_by_majority() {
    var careful =
        Parts.shared().mongo().address() + "&readConcernLevel=majority&w=majority&journal=true";
    try (var majority =
        Instance.of(
            careful,
            Parts.shared().kafka().address(),
            Duration.ofSeconds(3),
            Parts.shared().freshDatabase("careful"))) {
      majority.bookings().insertOne(new Document("_id", run));
      majority
          .bookings()
          .updateOne(
              eq("_id", run),
              majority.get(Outbox.class).push(Bookings.trailOfPlacing(run), Bookings.placed(run)));
      majority.get(Relay.class).wake(BOOKINGS, run);

      Awaitility.await()
          .atMost(Duration.ofSeconds(15))
          .until(() -> !Topicful.bookings(run::equals).isEmpty());
    }
  }

  @Test
  void tells_nobody_what_the_store_could_still_lose() {
    var listening = new Commands();
    try (var watched = Instance.of(Parts.shared().freshDatabase("majority"), listening)) {
      watched.bookings().insertOne(new Document("_id", run));
      watched
          .bookings()
          .updateOne(
              eq("_id", run),
              watched.get(Outbox.class).push(Bookings.trailOfPlacing(run), Bookings.placed(run)));
      watched.get(Relay.class).wake(BOOKINGS, run);
      Awaitility.await()
          .atMost(Duration.ofSeconds(15))
          .until(() -> !Topicful.bookings(run::equals).isEmpty());
    }

    assertThat(listening.takingTheLease())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.getDocument("writeConcern")).containsKey("j"))
        .allSatisfy(it -> assertThat(it.toJson()).contains("\"w\": \"majority\""));
    assertThat(listening.readingEntries())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.toJson()).contains("\"level\": \"majority\""));
  }

  @Test
  void leaves_the_document_as_if_nothing_had_been_there() {
    service.place(run);

    awaitNothingLeft();
    assertThat(service.bookings().find(eq("_id", run)).first()).isEqualTo(new Document("_id", run));
  }

  @Test
  void finds_what_nobody_woke_it_for() {
    service.bookings().insertOne(new Document("_id", run));
    service
        .bookings()
        .updateOne(
            eq("_id", run),
            service.get(Outbox.class).push(Bookings.trailOfPlacing(run), Bookings.placed(run)));

    awaitNothingLeft();
    assertThat(Topicful.bookings(run::equals)).hasSize(1);
  }

  @Test
  void looks_for_forgotten_documents_in_an_index_that_holds_only_those() {
    for (int i = 0; i < 50; i++) {
      service.place(run + "-" + i);
    }
    awaitNothingLeft();

    var plan =
        service
            .bookings()
            .find(com.mongodb.client.model.Filters.lte("relay.until", new java.util.Date()))
            .explain();
    assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN");
  }

  @Test
  void keeps_what_the_broker_did_not_take_and_publishes_it_once_the_broker_is_back()
      throws Exception {
    service.place(run + "-before");
    awaitNothingLeft();

    Parts.shared().kafka().kill();
    for (int i = 0; i < 20; i++) {
      service.place(run + "-" + i);
    }
    Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(6))
        .until(() -> waiting() == 20);
    Parts.shared().kafka().restart();

    awaitNothingLeft();
    assertThat(
            Topicful.bookings(subject -> subject.startsWith(run)).stream()
                .map(Topicful::subject)
                .distinct())
        .hasSize(21);
  }

  @Test
  void refuses_to_be_woken_for_a_collection_that_it_does_not_watch() {
    assertThatThrownBy(() -> service.get(Relay.class).wake("floors", "f-1"))
        .hasMessageContaining("floors")
        .hasMessageContaining("samenplek.delivery.outboxes");
  }

  private long waiting() {
    return service.bookings().countDocuments(new Document("outbox", new Document("$exists", true)));
  }

  private void awaitNothingLeft() {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
    assertThat(
            service.bookings().countDocuments(new Document("relay", new Document("$exists", true))))
        .isZero();
  }
}
