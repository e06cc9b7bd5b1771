package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** With real parts; the first run's data are there for the second. */
@TestMethodOrder(OrderAnnotation.class)
class StartingAndStoppingTest {
  private static final int TERMINATED = 143;
  private static final Ports PORTS = Ports.free();

  @TempDir static Path folder;

  @BeforeAll
  static void everythingIsBuilt() throws Exception {
    Checkout.in(folder);
  }

  @Test
  @Order(1)
  void stoppedFromOutsideItLeavesNothingRunning() throws Exception {
    var up = RunningUp.start(folder, PORTS);
    up.awaitReady();
    var parts = up.parts();
    things(things -> things.insertOne(new Document("_id", 1)).wasAcknowledged() ? 1 : 0);

    up.terminate();

    assertThat(up.exitCode()).isEqualTo(TERMINATED);
    assertThat(parts).hasSize(6).noneMatch(ProcessHandle::isAlive);
    assertThat(up.said())
        .contains(
            "http://localhost:" + PORTS.gateway(), "sanne", "onbekend", folder + "/.samenplek/logs")
        .endsWith("Stopped; nothing is left running.\n");
  }

  @Test
  @Order(2)
  void theDataStayAndAPartThatDiesEndsTheRestWithOneMessage() throws Exception {
    var up = RunningUp.start(folder, PORTS);
    up.awaitReady();
    var parts = up.parts();
    assertThat(things(MongoCollection::countDocuments)).isOne();

    up.part("booking-service").destroyForcibly();

    assertThat(up.exitCode()).isOne();
    assertThat(parts).hasSize(6).noneMatch(ProcessHandle::isAlive);
    assertThat(up.said())
        .containsOnlyOnce(
            "booking-service on port %d ended by itself (exit code 137); its log is %s"
                .formatted(PORTS.booking(), folder.resolve(".samenplek/logs/booking-service.log")))
        .doesNotContain("Exception");
  }

  private static long things(ToLongFunction<MongoCollection<Document>> use) {
    try (var client =
        MongoClients.create("mongodb://127.0.0.1:" + PORTS.mongodb() + "/?replicaSet=rs0")) {
      return use.applyAsLong(client.getDatabase("kept").getCollection("things"));
    }
  }
}
