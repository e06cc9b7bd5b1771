package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Topic;
import nl.samenplek.parts.Parts;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events that lay waiting in one partition, and so come in one poll. */
class TakingABunchTest {

  private static final int BUNCH = 20;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String consumer = "bunches-" + run;
  private final Topic topic = new Topic("try." + run, 1, "booking", 1 << 20);
  private final Sender sender = new Sender(topic);
  private final String database = Parts.shared().freshDatabase("bunches");
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MongoCollection<Document> presence =
      MongoClients.create(Parts.shared().mongo().address())
          .getDatabase(database)
          .getCollection("presence");
  private final List<List<String>> taken = new CopyOnWriteArrayList<>();
  private final List<Collection<?>> effected = new CopyOnWriteArrayList<>();
  private volatile @Nullable RuntimeException fault;
  private volatile String poison = "none";
  private final RelayObserver observer =
      (step, place, subjects) -> {
        if (step == RelayObserver.Step.EFFECTED) {
          effected.add(subjects);
        }
      };
  private final Instance service =
      Instance.of(
          database,
          meters,
          observer,
          new Subscription.Together<>(
              consumer, topic, BookingEvent.class, this::take, this::forget));

  @BeforeEach
  void nobodyConsumes() {
    service.get(Consumers.class).stop();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private void take(List<Envelope<BookingEvent>> envelopes) {
    taken.add(envelopes.stream().map(Envelope::subject).toList());
    var now = fault;
    if (now != null) {
      throw now;
    }
    for (var envelope : envelopes) {
      if (envelope.subject().equals(poison)) {
        throw new IllegalStateException("cannot digest " + poison);
      }
      Remembered.apply(presence, envelope.subject(), envelope.sequence(), inc("effects", 1));
    }
  }

  private void forget(String key) {
    taken.add(List.of("forgotten " + key));
  }

  @Test
  void forgets_between_what_was_told_before_and_what_is_told_after() {
    send(all().subList(0, 9));
    sender.send(service, sender.tombstone(nth(3)));
    send(all().subList(9, BUNCH));

    consume();

    awaitProcessed(BUNCH + 1);
    assertThat(taken)
        .containsExactly(
            all().subList(0, 9), List.of("forgotten " + nth(3)), all().subList(9, BUNCH));
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void hands_over_together_and_in_order_what_one_poll_brought() {
    send(all());

    consume();

    awaitProcessed(BUNCH);
    assertThat(taken).containsExactly(all());
    assertThat(effected).isEqualTo(taken);
  }

  @Test
  void sets_aside_only_the_event_at_fault_and_takes_the_rest_once_more_at_most() {
    poison = nth(9);
    send(all());

    consume();

    awaitProcessed(BUNCH - 1);
    assertThat(deadLetters()).hasSize(1);
    assertThat(deadLetters().getFirst().subject()).isEqualTo(poison);
    assertThat(deadLetters().getFirst().reason())
        .startsWith(IllegalStateException.class.getName())
        .contains("cannot digest " + poison);
    assertThat(count("dead")).isEqualTo(1);
    assertThat(effects()).hasSize(BUNCH - 1).containsOnly(1);
    assertThat(takes(nth(0))).as("before it: in the bunch that failed, then alone").isEqualTo(2);
    assertThat(takes(poison)).as("four tries, each together and then alone").isEqualTo(8);
    assertThat(taken.getLast()).as("behind it: together again").isEqualTo(all().subList(10, BUNCH));
  }

  @Test
  void sets_aside_what_is_no_event_and_takes_all_others_once() {
    send(all().subList(0, 9));
    sender.send(service, sender.withData(Bookings.placed(nth(9)), "{\"booking\":"));
    send(all().subList(10, BUNCH));

    consume();

    awaitProcessed(BUNCH - 1);
    assertThat(deadLetters()).hasSize(1);
    assertThat(effects()).hasSize(BUNCH - 1).containsOnly(1);
    assertThat(taken.stream().flatMap(List::stream))
        .hasSize(BUNCH - 1)
        .containsExactlyElementsOf(all().stream().filter(it -> !it.equals(nth(9))).toList());
  }

  @Test
  void passes_over_a_type_it_does_not_know_and_counts_it_once() {
    send(all().subList(0, 9));
    sender.send(service, sender.ofUnknownType(Bookings.placed(nth(9))));
    send(all().subList(10, BUNCH));

    consume();

    awaitProcessed(BUNCH - 1);
    assertThat(taken).hasSize(1);
    assertThat(count("skipped")).isEqualTo(1);
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void hands_nothing_over_where_it_knows_none_of_the_types() {
    sender.send(service, sender.ofUnknownType(Bookings.placed(nth(0))));

    consume();

    Awaitility.await().until(() -> count("skipped") == 1);
    assertThat(taken).isEmpty();
    assertThat(effected).isEmpty();
  }

  @Test
  void tries_the_whole_bunch_again_until_the_store_is_back() {
    fault = new MongoTimeoutException("away");
    send(all());

    consume();

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> taken.size() >= 3);
    assertThat(count("processed")).isZero();
    fault = null;
    awaitProcessed(BUNCH);
    assertThat(taken).containsOnly(all());
    assertThat(effected).containsExactly(all());
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void takes_a_bunch_again_that_had_its_effect_when_the_process_died_before_the_commit()
      throws Exception {
    send(all());
    var dying = dyingConsumer();

    assertThat(dying.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(dying.exitValue()).isEqualTo(DyingConsumer.DEATH);
    assertThat(effects()).hasSize(BUNCH).containsOnly(1);
    consume();

    awaitProcessed(BUNCH);
    assertThat(taken).containsExactly(all());
    assertThat(effects()).hasSize(BUNCH).containsOnly(1);
  }

  private Process dyingConsumer() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            DyingConsumer.class.getName(),
            Parts.shared().mongo().address(),
            Parts.shared().kafka().address(),
            database,
            topic.name(),
            consumer)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void consume() {
    service.get(Consumers.class).start();
  }

  private void send(List<String> bookings) {
    bookings.forEach(booking -> sender.send(service, Bookings.placed(booking)));
  }

  private List<String> all() {
    return IntStream.range(0, BUNCH).mapToObj(this::nth).toList();
  }

  private String nth(int number) {
    return run + "-" + number;
  }

  private long takes(String booking) {
    return taken.stream().filter(bunch -> bunch.contains(booking)).count();
  }

  private List<Integer> effects() {
    return presence
        .find(eq("sequence", 1))
        .map(document -> document.getInteger("effects"))
        .into(new ArrayList<>());
  }

  private List<DeadLetter> deadLetters() {
    return service.get(DeadLetters.class).last(consumer, 10);
  }

  private double count(String what) {
    return meters.counter("samenplek.events." + what, "consumer", consumer).count();
  }

  private void awaitProcessed(int events) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("processed") >= events);
    assertThat(count("processed")).isEqualTo(events);
  }
}
