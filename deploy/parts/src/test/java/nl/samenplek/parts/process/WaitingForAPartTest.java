package nl.samenplek.parts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.samenplek.parts.PartFailed;
import org.junit.jupiter.api.Test;

class WaitingForAPartTest {
  private final CompletableFuture<Integer> end = new CompletableFuture<>();

  @Test
  void saysWhichPartDiedAndWhereItsLogIs() {
    end.complete(1);

    assertThatThrownBy(() -> await(Duration.ofSeconds(30)))
        .isInstanceOf(PartFailed.class)
        .hasMessage("Kafka on port 9192 ended while starting; its log is /logs/kafka.log");
  }

  @Test
  void saysWhichPartDidNotAnswer() {
    assertThatThrownBy(() -> await(Duration.ZERO))
        .isInstanceOf(PartFailed.class)
        .hasMessage(
            "Kafka on port 9192 did not answer within 0 seconds; its log is /logs/kafka.log");
  }

  @Test
  void aPortIsTakenWhileSomebodyListens() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
      assertThat(Ports.taken(port)).isTrue();
    }
    assertThat(Ports.taken(port)).isFalse();
  }

  private void await(Duration patience) {
    Readiness.await("Kafka", 9192, end, "/logs/kafka.log", patience, () -> false);
  }
}
