package nl.samenplek.booking.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Who;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the mirror of people cannot take in waits for an administrator; the rest goes on. */
class LosingNoPersonTest extends Running {
  private static final String LETTERS = "/dead-letters/booking-people";

  @Autowired private People people;
  @Autowired private EventJson json;
  private final String run = "p-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void passesOverATypeThatItDoesNotKnow() {
    publish("nl.samenplek.person.promoted.v1", recorded(run, 7), "{\"anything\":true}");
    publish(recorded(run, 1));

    await().untilAsserted(() -> assertThat(people.person(run)).isPresent());
    assertThat(subjects()).doesNotContain(run);
  }

  @Test
  void readsANewerReleaseOfATypeThatItKnows() {
    var newer =
        json.write(recorded(run, 1)).replace("{\"person\"", "{\"desk\":{\"a\":[1]},\"person\"");

    publish("nl.samenplek.person.recorded.v1", recorded(run, 1), newer);

    await().untilAsserted(() -> assertThat(people.person(run)).isPresent());
  }

  @Test
  void putsPoisonAsideWithinSecondsAndNothingWaitsBehindIt() {
    publish("nl.samenplek.person.recorded.v1", recorded(run, 1), "no JSON at all");
    publish("nl.samenplek.person.recorded.v1", recorded(run, 1), "{\"person\":{},\"active\":3}");
    publish(recorded(run, 2));

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(people.person(run)).isPresent());
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> subjects().stream().filter(run::equals).count() == 2);
  }

  @Test
  void letsAnAdministratorTryAgainAndPutAside() {
    publish("nl.samenplek.person.recorded.v1", recorded(run, 1), "no JSON at all");
    await().atMost(Duration.ofSeconds(10)).until(() -> subjects().contains(run));
    var letter = letterAbout(run);

    var replayed = as(Who.DAAN).post(LETTERS + "/" + letter + "/replays", "");
    var discarded = as(Who.DAAN).delete(LETTERS + "/" + letter);

    assertThat(replayed.status()).isEqualTo(409);
    assertThat(replayed.text("code")).isEqualTo("failed-again");
    assertThat(discarded.status()).isEqualTo(204);
    assertThat(subjects()).doesNotContain(run);
  }

  @Test
  void keepsDeadLettersFromEverybodyElse() {
    assertThat(as(Who.IRIS).get("/dead-letters").status()).isEqualTo(403);
    assertThat(as(Who.RUBEN).post(LETTERS + "/replays", "").status()).isEqualTo(403);
    assertThat(asNobody().get(LETTERS).status()).isEqualTo(401);
    assertThat(as(Who.DAAN).get("/dead-letters/people-presence").text("code"))
        .isEqualTo("unknown-consumer");
  }

  private List<String> subjects() {
    return as(Who.DAAN)
        .get(LETTERS + "?limit=200")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("subject").asString(""))
        .toList();
  }

  private String letterAbout(String person) {
    return as(Who.DAAN)
        .get(LETTERS + "?limit=200")
        .json()
        .path("items")
        .valueStream()
        .filter(item -> person.equals(item.path("subject").asString("")))
        .map(item -> item.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private static PersonRecorded recorded(String person, long sequence) {
    return new PersonRecorded(person, sequence, null, "vergunningen", "heemskerk", true);
  }

  private void publish(PersonRecorded event) {
    publish(event.type().wireName(), event, json.write(event));
  }

  private static void publish(String type, PersonRecorded event, String data) {
    var envelope = Envelope.of(event, "urn:test", Instant.now());
    var record = new ProducerRecord<>(Topics.PEOPLE.name(), event.key(), data);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", envelope.id(),
            "ce_source", envelope.source(),
            "ce_type", type,
            "ce_subject", envelope.subject(),
            "ce_time", envelope.time().toString(),
            "ce_sequence", String.valueOf(envelope.sequence()),
            "content-type", "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", Parts.shared().kafka().address()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(record);
    }
  }
}
