package nl.samenplek.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import nl.samenplek.edge.live.LiveStreams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

class AReaderWhoLeavesTest extends Edge {

  @Autowired LiveStreams<String> streams;
  @Autowired Over over;

  private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final String site = UUID.randomUUID().toString();
  private Level usual = Level.WARN;
  private int before;

  @BeforeEach
  void listen() {
    usual = everything.getLevel();
    everything.setLevel(Level.WARN);
    log.start();
    everything.addAppender(log);
    before = over.requests();
  }

  @AfterEach
  void listenNoMore() {
    everything.detachAppender(log);
    everything.setLevel(usual);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void is_no_fault_of_a_stream(boolean politely) throws IOException {
    var reader = ask("GET", "/live?site=" + site, "");
    await().until(() -> streams.viewers(site) == 1);

    leave(reader, politely);

    await().until(() -> isLeftAfterAnotherChange());
    assertThatNothingWasSaid();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/large-bytes", "/large-problem"})
  void is_no_fault_of_an_answer(String path) throws IOException {
    leave(ask("GET", path, ""), false);

    assertThatNothingWasSaid();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void is_no_fault_of_what_they_were_sending(boolean politely) throws IOException {
    leave(ask("POST", "/things", "{\"id\":"), politely);

    assertThatNothingWasSaid();
  }

  private boolean isLeftAfterAnotherChange() {
    streams.publish(site, "a".repeat(100_000));
    return streams.viewers(site) == 0;
  }

  private void assertThatNothingWasSaid() {
    await().until(() -> over.requests() > before);
    assertThat(List.copyOf(log.list)).isEmpty();
  }

  /** Announces a longer body than it sends, where it sends one. */
  private Socket ask(String method, String path, String body) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(1_000);
    socket.connect(new InetSocketAddress("localhost", port));
    var request =
        """
        %s /api/try/v1%s HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Authorization: Bearer %s\r
        \r
        %s\
        """
            .formatted(method, path, body.isEmpty() ? 0 : 1_000, ISSUER.token("employee"), body);
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  /** Politely: the connection is closed. Otherwise it is reset, as by a network that goes away. */
  private static void leave(Socket reader, boolean politely) throws IOException {
    reader.setSoLinger(!politely, 0);
    reader.close();
  }
}
