package nl.samenplek.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A service as far as the gateway can tell: answers what a test tells it to, remembers what came.
 */
final class StandIn {

  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  record Received(String method, String address, Map<String, List<String>> headers, byte[] body) {
    String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
      return method + " " + address + " " + headers;
    }
  }

  private final String name;
  private final HttpServer server;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();

  private StandIn(String name, HttpServer server) {
    this.name = name;
    this.server = server;
  }

  static StandIn start(String name) {
    try {
      var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
      var standIn = new StandIn(name, server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", standIn::handle);
      server.start();
      return standIn;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Forgets what tests before this one told it, and what came. */
  void asUsual() {
    behaviours.clear();
    received.clear();
  }

  void at(String path, Behaviour behaviour) {
    behaviours.put("/api/" + name + "/v1" + path, behaviour);
  }

  void at(String path, int status, String contentType, String body) {
    at(path, exchange -> answer(exchange, status, contentType, body));
  }

  /** The next request that came, waiting for it if need be. */
  Received received() {
    try {
      var one = received.poll(10, TimeUnit.SECONDS);
      if (one == null) {
        throw new AssertionError("Nothing came to " + name);
      }
      return one;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  boolean untouched() {
    return received.isEmpty();
  }

  static void answer(HttpExchange exchange, int status, String contentType, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(exchange.getRequestHeaders());
      var body = exchange.getRequestBody().readAllBytes();
      received.add(
          new Received(
              exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
      behaviours
          .getOrDefault(
              exchange.getRequestURI().getPath(),
              usual -> answer(usual, 200, "application/json", "{\"from\":\"" + name + "\"}"))
          .answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
