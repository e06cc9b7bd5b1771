package nl.samenplek.booking.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.samenplek.booking.Running;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearningOfPeopleTest extends Running {
  @Autowired private People people;
  @Autowired private EventJson json;

  @Test
  void knowsSomebodyOnceTheTopicHasTold() {
    publish(new PersonRecorded("p-new", 1, "account-new", "vergunningen", "heemskerk", true));

    await().untilAsserted(() -> assertThat(people.withAccount("account-new")).isPresent());

    assertThat(people.person("p-new").map(Person::team)).contains("vergunningen");
    await().untilAsserted(() -> assertThat(stored("p-new")).isNotNull());
  }

  @Test
  void passesOverAnOlderEventThatComesLate() {
    publish(new PersonRecorded("p-late", 2, "account-late", "financien", "heemskerk", true));
    publish(new PersonRecorded("p-late", 1, "account-late", "vergunningen", "heemskerk", true));
    publish(new PersonRecorded("p-after", 1, "account-after", null, "heemskerk", true));

    await().untilAsserted(() -> assertThat(people.person("p-after")).isPresent());

    assertThat(people.person("p-late").map(Person::team)).contains("financien");
  }

  @Test
  void nobodyBooksForSomebodyWhoHasLeft() {
    publish(new PersonRecorded("p-left", 1, "account-left", null, "heemskerk", true));
    await().untilAsserted(() -> assertThat(people.person("p-left")).isPresent());

    publish(new PersonRecorded("p-left", 2, "account-left", null, "heemskerk", false));

    await().untilAsserted(() -> assertThat(people.person("p-left")).isEmpty());
    assertThat(people.withAccount("account-left")).isEmpty();
  }

  @Test
  void asksTheCollectionForWhomAnotherInstanceHeardOfFirst() {
    nl.samenplek.booking.Town.know(database, "p-elsewhere", "account-elsewhere", "t", "o");

    assertThat(people.withAccount("account-elsewhere").map(Person::id)).contains("p-elsewhere");
  }

  private @org.jspecify.annotations.Nullable Document stored(String id) {
    return database.getCollection("people").find(new Document("_id", id)).first();
  }

  private void publish(PersonRecorded event) {
    var envelope = Envelope.of(event, "urn:test", Instant.now());
    var record = new ProducerRecord<>(Topics.PEOPLE.name(), event.key(), json.write(event));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", envelope.id(),
            "ce_source", envelope.source(),
            "ce_type", envelope.type(),
            "ce_subject", envelope.subject(),
            "ce_time", envelope.time().toString(),
            "ce_sequence", String.valueOf(envelope.sequence()),
            "content-type", "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", Parts.shared().kafka().address()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(record);
    }
  }
}
