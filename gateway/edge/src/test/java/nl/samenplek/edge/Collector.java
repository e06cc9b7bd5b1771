package nl.samenplek.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Takes in what is sent by OTLP over HTTP, and keeps it as it came: a byte is a character. */
final class Collector implements AutoCloseable {
  private final HttpServer server;
  private final List<String> received = new CopyOnWriteArrayList<>();

  Collector() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1/traces";
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** What was sent together with the span of this id, given in hexadecimal digits. */
  String spanWith(String id) {
    return received.stream().filter(it -> it.contains(bytes(id))).collect(Collectors.joining());
  }

  String everything() {
    return String.join("", received);
  }

  static String bytes(String hex) {
    return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
