package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BroadcastingTest {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Instance service = Instance.of(Parts.shared().freshDatabase("broadcast"));

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void misses_nothing_between_the_store_and_the_stream_though_bookings_go_on_meanwhile()
      throws Exception {
    var placing =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; i < 400; i++) {
                    service.place(run + "-" + i);
                  }
                });
    var memory = ConcurrentHashMap.<String>newKeySet();

    try (var broadcast = open(memory)) {
      broadcast.started().get(20, TimeUnit.SECONDS);
      memory.addAll(stored());
      placing.join();

      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> memory.size() == 400);
      assertThat(memory).isEqualTo(stored());
    }
  }

  @Test
  void gives_every_instance_every_event() throws Exception {
    var one = ConcurrentHashMap.<String>newKeySet();
    var other = ConcurrentHashMap.<String>newKeySet();
    try (var first = open(one);
        var second = open(other)) {
      first.started().get(20, TimeUnit.SECONDS);
      second.started().get(20, TimeUnit.SECONDS);
      service.place(run);

      Awaitility.await().until(() -> one.contains(run) && other.contains(run));
    }
  }

  @Test
  void tells_what_is_forgotten() throws Exception {
    var memory = ConcurrentHashMap.<String>newKeySet();
    try (var broadcast = open(memory)) {
      broadcast.started().get(20, TimeUnit.SECONDS);
      service.place(run);
      Awaitility.await().until(() -> memory.contains(run));
      var topic = new Sender(Topics.BOOKINGS);
      topic.send(service, topic.tombstone(run));

      Awaitility.await().until(memory::isEmpty);
    }
  }

  @Test
  void goes_on_after_the_broker_was_away() throws Exception {
    var memory = ConcurrentHashMap.<String>newKeySet();
    try (var broadcast = open(memory)) {
      broadcast.started().get(20, TimeUnit.SECONDS);
      Parts.shared().kafka().kill();
      service.place(run);
      Parts.shared().kafka().restart();

      Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> memory.contains(run));
    }
  }

  private Broadcast open(Set<String> memory) {
    return service
        .get(Broadcasts.class)
        .fromNow(
            Topics.BOOKINGS,
            BookingEvent.class,
            envelope -> {
              if (envelope.subject().startsWith(run)) {
                memory.add(envelope.subject());
              }
            },
            memory::remove,
            memory::clear);
  }

  private Set<String> stored() {
    return service
        .bookings()
        .find(new Document())
        .map(d -> d.getString("_id"))
        .into(new java.util.HashSet<>())
        .stream()
        .collect(Collectors.toSet());
  }
}
