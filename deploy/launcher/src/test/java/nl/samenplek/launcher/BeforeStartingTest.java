package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.samenplek.parts.PartFailed;
import org.junit.jupiter.api.Test;

class BeforeStartingTest {
  private static final Path DATA = Path.of("/data");

  @Test
  void aTakenPortIsNamedWithItsPartAndTheWayOut() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var free = Ports.free();
      var ports =
          new Ports(
              free.gateway(),
              other.getLocalPort(),
              free.people(),
              free.keycloak(),
              free.mongodb(),
              free.kafka());

      assertThatThrownBy(() -> ports.requireFree(true))
          .isInstanceOf(PartFailed.class)
          .hasMessage(
              "Port %d, meant for booking-service, is taken by another program; stop that, or choose another port with --booking-port or SAMENPLEK_BOOKING_PORT",
              other.getLocalPort());
    }
  }

  @Test
  void twoPartsCannotHaveOnePort() {
    var free = Ports.free();
    var ports =
        new Ports(
            free.gateway(),
            free.booking(),
            free.people(),
            free.keycloak(),
            free.mongodb(),
            free.mongodb());

    assertThatThrownBy(() -> ports.requireFree(true))
        .hasMessageStartingWith("MongoDB and Kafka are both to have port " + free.mongodb());
  }

  @Test
  void thePortOfAMongoDbThatIsNotOursDoesNotMatter() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var free = Ports.free();
      var ports =
          new Ports(
              free.gateway(),
              free.booking(),
              free.people(),
              free.keycloak(),
              other.getLocalPort(),
              free.kafka());

      assertThatCode(() -> ports.requireFree(false)).doesNotThrowAnyException();
    }
  }

  @Test
  void tooLittleMemoryIsSaidWithTheFigures() {
    assertThatThrownBy(() -> new Machine(900, 50_000).requireEnough(DATA))
        .isInstanceOf(PartFailed.class)
        .hasMessageStartingWith("Too little memory: 900 MB are free, the suite needs 2500 MB");
  }

  @Test
  void tooLittleDiskSpaceIsSaidWithTheFigures() {
    assertThatThrownBy(() -> new Machine(8_000, 100).requireEnough(DATA))
        .isInstanceOf(PartFailed.class)
        .hasMessageStartingWith(
            "Too little disk space: 100 MB are free where /data is, the suite needs 2000 MB");
  }

  @Test
  void enoughIsEnough() {
    assertThatCode(() -> new Machine(2_500, 2_000).requireEnough(DATA)).doesNotThrowAnyException();
  }
}
