package nl.samenplek.parts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenplek.parts.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void theStackTraceHoldsWhatThePartSaidLast(@TempDir Path folder) throws Exception {
    var log = folder.resolve("kafka.log");
    Files.write(log, IntStream.rangeClosed(1, 30).mapToObj(line -> "line " + line).toList());
    end.complete(1);

    assertThatThrownBy(() -> await(Duration.ofSeconds(30), log.toString()))
        .cause()
        .message()
        .startsWith("line 11\n")
        .endsWith("\nline 30");
  }

  @Test
  void aFreePortIsGivenOnceAndTheSystemGivesItToNobody() {
    var given = Stream.generate(Ports::free).limit(500).toList();

    assertThat(given).doesNotHaveDuplicates();
    assertThat(given).allMatch(port -> port >= Ports.FIRST && port <= Ports.LAST);
    assertThat(Ports.LAST).isLessThan(32_768);
  }

  private void await(Duration patience) {
    await(patience, "/logs/kafka.log");
  }

  private void await(Duration patience, String log) {
    Readiness.await("Kafka", 9192, end, log, patience, () -> false);
  }
}
