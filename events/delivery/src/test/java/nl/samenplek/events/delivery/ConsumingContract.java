package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Topic;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a consumer can rely on, whether it takes events one by one or together. */
abstract class ConsumingContract {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String consumer = "presence-" + run;
  private final Topic topic = new Topic("try." + run, 1, "booking", 1 << 20);
  private final Sender sender = new Sender(topic);
  private final String database = Parts.shared().freshDatabase("consuming");
  private final Set<String> poisonous = ConcurrentHashMap.newKeySet();
  private final AtomicInteger triedInVain = new AtomicInteger();
  private volatile @Nullable RuntimeException fault;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MongoCollection<Document> presence =
      MongoClients.create(Parts.shared().mongo().address() + "&serverSelectionTimeoutMS=500")
          .getDatabase(database)
          .getCollection("presence");
  private final Instance service =
      Instance.of(database, meters, subscription(consumer, topic, this::reflect, this::forget));

  abstract Subscription<BookingEvent> subscription(
      String consumer,
      Topic topic,
      Subscription.Handler<BookingEvent> handler,
      Forgetting forgetting);

  @AfterEach
  void end() {
    service.close();
  }

  private void reflect(Envelope<BookingEvent> envelope) {
    var booking = envelope.data().booking();
    var now = fault;
    if (now != null) {
      triedInVain.incrementAndGet();
      throw now;
    }
    if (poisonous.contains(booking)) {
      throw new IllegalStateException("cannot digest " + booking);
    }
    Remembered.apply(
        presence,
        booking,
        envelope.sequence(),
        combine(set("holds", envelope.data().facts().held() != null), inc("effects", 1)));
  }

  private void forget(String key) {
    if (poisonous.contains(key)) {
      throw new IllegalStateException("cannot forget " + key);
    }
    presence.deleteOne(eq("_id", key));
  }

  @Test
  void forgets_what_a_tombstone_names_after_all_that_was_told_of_it() {
    send(Bookings.placed(run), Bookings.moved(run, 2));
    awaitEffect(run);
    send(sender.tombstone(run));
    send(sender.tombstone(run + "-never-told-of"));
    send(Bookings.placed(run + "-behind"));

    awaitEffect(run + "-behind");
    Awaitility.await().until(() -> effect(run) == null);
    assertThat(deadLetters().last(consumer, 10)).isEmpty();
  }

  @Test
  void keeps_a_tombstone_that_cannot_be_followed_until_it_can() {
    poisonous.add(run);
    presence.insertOne(new Document("_id", run));
    send(sender.tombstone(run));
    Awaitility.await().until(() -> !deadLetters().last(consumer, 10).isEmpty());
    var letter = deadLetters().last(consumer, 10).getFirst();
    assertThat(letter.key()).isEqualTo(run);
    poisonous.clear();

    assertThat(deadLetters().replay(consumer, letter.id()))
        .isEqualTo(new DeadLetters.Outcome.Replayed(letter.id()));
    assertThat(effect(run)).isNull();
  }

  @Test
  void has_one_effect_per_event_though_it_comes_twice() {
    send(
        Bookings.placed(run),
        Bookings.placed(run),
        Bookings.cancelled(run, 2),
        Bookings.placed(run),
        Bookings.cancelled(run, 2));
    send(Bookings.placed(run + "-last"));

    awaitEffect(run + "-last");
    assertThat(effect(run))
        .containsEntry("effects", 2)
        .containsEntry("holds", false)
        .containsEntry("sequence", 2L);
  }

  @Test
  void passes_over_and_counts_types_it_does_not_know() {
    send(sender.ofUnknownType(Bookings.placed(run)));
    send(Bookings.placed(run + "-last"));

    awaitEffect(run + "-last");
    assertThat(effect(run)).isNull();
    assertThat(meters.counter("samenplek.events.skipped", "consumer", consumer).count())
        .isEqualTo(1);
    assertThat(deadLetters().last(consumer, 10)).isEmpty();
  }

  @Test
  void reads_a_newer_release_of_a_known_type() {
    var data =
        new EventJson()
            .write(Bookings.placed(run))
            .replace("{\"booking\"", "{\"walkIn\":{\"by\":[1,2]},\"booking\"");
    send(sender.withData(Bookings.placed(run), data));

    awaitEffect(run);
  }

  @Test
  void puts_poison_aside_within_seconds_so_that_what_follows_passes() {
    poisonous.add(run);
    send(Bookings.placed(run), Bookings.placed(run + "-behind"));

    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> effect(run + "-behind") != null);
    var letter = deadLetters().last(consumer, 10).getFirst();
    assertThat(letter.subject()).isEqualTo(run);
    assertThat(letter.event()).isEqualTo("booking-" + run + "-1");
    assertThat(letter.key()).isEqualTo(run);
    assertThat(letter.reason()).contains("cannot digest " + run);
    assertThat(letter.data()).contains("\"booking\":\"" + run + "\"");
  }

  @Test
  void puts_aside_what_is_no_event_at_all() {
    var broken = sender.withData(Bookings.placed(run), "{\"booking\":");
    var bare = new ProducerRecord<>(topic.name(), broken.key(), new byte[] {1, 2, 3});
    send(broken);
    send(bare);
    send(Bookings.placed(run + "-behind"));

    awaitEffect(run + "-behind");
    assertThat(deadLetters().last(consumer, 10)).hasSize(2);
  }

  @Test
  void replays_a_dead_letter_once_the_reason_is_gone() {
    poisonous.add(run);
    send(Bookings.placed(run));
    Awaitility.await().until(() -> !deadLetters().last(consumer, 10).isEmpty());
    var id = deadLetters().last(consumer, 10).getFirst().id();

    assertThat(deadLetters().replay(consumer, id))
        .isInstanceOf(DeadLetters.Outcome.FailedAgain.class);
    poisonous.clear();
    assertThat(deadLetters().replay(consumer, id)).isEqualTo(new DeadLetters.Outcome.Replayed(id));

    assertThat(effect(run)).containsEntry("effects", 1);
    assertThat(deadLetters().last(consumer, 10)).isEmpty();
    assertThat(deadLetters().replay(consumer, id)).isEqualTo(new DeadLetters.Outcome.NotThere(id));
  }

  @Test
  void replays_all_in_order_and_discards_for_good() {
    for (int i = 0; i < 5; i++) {
      poisonous.add(run + "-" + i);
      send(Bookings.placed(run + "-" + i));
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> deadLetters().last(consumer, 10).size() == 5);
    var unwanted = deadLetters().last(consumer, 1).getFirst();

    assertThat(unwanted.subject()).isEqualTo(run + "-4");
    assertThat(deadLetters().discard(consumer, unwanted.id()))
        .isEqualTo(new DeadLetters.Outcome.Discarded(unwanted.id()));
    poisonous.clear();
    assertThat(deadLetters().replayAll(consumer))
        .hasSize(4)
        .hasOnlyElementsOfType(DeadLetters.Outcome.Replayed.class);
    assertThat(presence.countDocuments()).isEqualTo(4);
    assertThat(effect(run + "-4")).isNull();
  }

  @Test
  void waits_for_a_store_that_is_away_instead_of_giving_up() throws Exception {
    send(Bookings.placed(run + "-before"));
    awaitEffect(run + "-before");

    Parts.shared().mongo().kill();
    for (int i = 0; i < 10; i++) {
      send(Bookings.placed(run + "-" + i));
    }
    Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(6))
        .until(() -> deadLetters().last(consumer, 10).isEmpty());
    Parts.shared().mongo().restart();

    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> presence.countDocuments() == 11);
    assertThat(deadLetters().last(consumer, 10)).isEmpty();
  }

  @Test
  void gives_up_on_poison_though_the_store_was_away_when_it_came() {
    poisonous.add(run);
    fault = new MongoTimeoutException("away");
    send(Bookings.placed(run), Bookings.placed(run + "-behind"));
    Awaitility.await().until(() -> triedInVain.get() > 0);
    fault = null;

    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> effect(run + "-behind") != null);
    assertThat(deadLetters().last(consumer, 10)).hasSize(1);
  }

  @Test
  void waits_for_the_store_though_the_event_had_failed_for_another_reason_before() {
    fault = new IllegalStateException("cannot digest it yet");
    send(Bookings.placed(run));
    Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> triedInVain.get() > 0);
    fault = new MongoTimeoutException("away");
    Awaitility.await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(5))
        .until(() -> deadLetters().last(consumer, 10).isEmpty());
    fault = null;

    awaitEffect(run);
    assertThat(effect(run)).containsEntry("effects", 1);
  }

  @Test
  void goes_on_after_a_restart_where_it_left_off() {
    send(Bookings.placed(run));
    awaitEffect(run);
    service.close();

    var seenAgain = ConcurrentHashMap.<String>newKeySet();
    var subscription =
        subscription(
            consumer, topic, envelope -> seenAgain.add(envelope.subject()), seenAgain::add);
    try (var next = Instance.of(database, subscription)) {
      sender.send(next, Bookings.placed(run + "-next"));
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !seenAgain.isEmpty());
    }

    assertThat(seenAgain).containsExactly(run + "-next");
  }

  private DeadLetters deadLetters() {
    return service.get(DeadLetters.class);
  }

  private void send(BookingEvent... events) {
    sender.send(service, events);
  }

  private void send(ProducerRecord<String, byte[]> record) {
    sender.send(service, record);
  }

  private @Nullable Document effect(String booking) {
    return presence.find(eq("_id", booking)).first();
  }

  private void awaitEffect(String booking) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> effect(booking) != null);
  }
}
