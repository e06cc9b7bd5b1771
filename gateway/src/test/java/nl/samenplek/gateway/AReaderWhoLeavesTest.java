package nl.samenplek.gateway;

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
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class AReaderWhoLeavesTest {

  private static final String MUCH = "\"" + "a".repeat(20_000_000) + "\"";

  private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger leaving =
      (Logger) LoggerFactory.getLogger("nl.samenplek.edge.complaints.ReaderGone");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Level usual = Level.WARN;

  @BeforeEach
  void listen() {
    TheGateway.running(Map.of("samenplek.live.heartbeat", "100ms"));
    usual = everything.getLevel();
    everything.setLevel(Level.WARN);
    leaving.setLevel(Level.DEBUG);
    log.start();
    everything.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    everything.detachAppender(log);
    everything.setLevel(usual);
    leaving.setLevel(null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/live/v1/stream?site=gemeentehuis",
        "/api/booking/v1/live?site=gemeentehuis",
        "/api/people/v1/live?site=gemeentehuis"
      })
  void isNoFaultOfAStream(String path) throws Exception {
    var left = new CountDownLatch(1);
    telling(TheGateway.BOOKING, left);
    telling(TheGateway.PEOPLE, left);
    var reader = ask(path);
    assertThat(reader.getInputStream().read()).isPositive();

    leave(reader);

    assertThat(left.await(20, TimeUnit.SECONDS)).as("the service is let go").isTrue();
    assertThatOnlyTheirLeavingIsSaid();
  }

  @Test
  void isNoFaultOfAnAnswer() throws Exception {
    var asked = new CountDownLatch(1);
    var left = new CountDownLatch(1);
    TheGateway.BOOKING.at(
        "/sites",
        exchange -> {
          asked.countDown();
          try {
            StandIn.answer(exchange, 200, "application/json", MUCH);
          } finally {
            left.countDown();
          }
        });
    var reader = ask("/api/booking/v1/sites");
    asked.await();

    leave(reader);

    assertThat(left.await(20, TimeUnit.SECONDS)).as("the service is let go").isTrue();
    assertThatOnlyTheirLeavingIsSaid();
  }

  private void assertThatOnlyTheirLeavingIsSaid() {
    await().until(() -> !List.copyOf(log.list).isEmpty());
    assertThat(List.copyOf(log.list))
        .singleElement()
        .asString()
        .startsWith("[DEBUG] Reader gone during GET /api/");
  }

  /** Goes on telling until nobody takes it any more. */
  private static void telling(StandIn service, CountDownLatch left) {
    service.at(
        "/live",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          try (var out = exchange.getResponseBody()) {
            while (true) {
              out.write("event: x\ndata: {}\n\n".getBytes(US_ASCII));
              out.flush();
            }
          } finally {
            left.countDown();
          }
        });
  }

  private static Socket ask(String path) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(1_000);
    socket.connect(new InetSocketAddress("localhost", TheGateway.PARTS.gatewayPort()));
    var request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, TheGateway.PARTS.token("bram"));
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  /** Resets the connection, as a network does that goes away. */
  private static void leave(Socket reader) throws IOException {
    reader.setSoLinger(true, 0);
    reader.close();
  }
}
