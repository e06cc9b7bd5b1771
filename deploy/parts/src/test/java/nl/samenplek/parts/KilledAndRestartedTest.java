package nl.samenplek.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class KilledAndRestartedTest {
  private final Parts parts = Parts.shared();

  @Test
  void mongoHasWhatItAcknowledgedBeforeItWasKilled() {
    var mongo = parts.mongo();
    var database = parts.freshDatabase("killed");
    try (var client = MongoClients.create(mongo.address())) {
      client.getDatabase(database).getCollection("things").insertOne(new Document("_id", 1));
    }

    mongo.kill();
    assertThat(mongo.running()).isFalse();
    mongo.restart();

    try (var client = MongoClients.create(mongo.address())) {
      assertThat(client.getDatabase(database).getCollection("things").countDocuments()).isOne();
    }
  }

  @Test
  void kafkaHasItsTopicsAfterItWasKilled() throws Exception {
    var kafka = parts.kafka();
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
      admin.createTopics(List.of(new NewTopic("kept", 2, (short) 1))).all().get();
    }

    kafka.kill();
    assertThat(kafka.running()).isFalse();
    kafka.restart();

    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
      assertThat(admin.listTopics().names().get()).contains("kept");
    }
  }

  @Test
  void keycloakSignsPeopleInAgainAfterItWasKilled() {
    var keycloak = parts.keycloak();

    keycloak.kill();
    assertThat(keycloak.running()).isFalse();
    keycloak.restart();

    assertThat(Claims.of(parts.token("sanne"))).contains("preferred_username\":\"sanne");
  }
}
