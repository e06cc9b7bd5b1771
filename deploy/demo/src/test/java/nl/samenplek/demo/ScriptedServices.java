package nl.samenplek.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as a test dictates, so that refusals and outages can be had on demand. That the real
 * services accept the demonstration is proved where the whole suite is started.
 */
final class ScriptedServices implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  record Asked(String method, String path, String idempotencyKey, String body) {
    List<String> references() {
      return JSON.readTree(body)
          .path("items")
          .valueStream()
          .map(item -> item.path("reference").asString())
          .toList();
    }
  }

  record Answer(int status, String body) {}

  /** What to answer, or nothing for the friendly answer. */
  interface Script {
    @org.jspecify.annotations.Nullable
    Answer to(Asked asked);
  }

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Script script;

  ScriptedServices(Script script) {
    this.script = script;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  SeedOptions options(LocalDate today) {
    var home = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    return new SeedOptions(home, home, home.resolve("token"), "seed", "secret", today);
  }

  List<Asked> asked(String method, String path) {
    return asked.stream()
        .filter(one -> one.method().equals(method) && one.path().startsWith(path))
        .toList();
  }

  /** Every item of an import with the same outcome. */
  static Answer everyItem(Asked asked, String outcome, String code) {
    var outcomes =
        asked.references().stream()
            .map(
                reference ->
                    "{\"reference\":\"%s\",\"outcome\":\"%s\",\"code\":\"%s\",\"detail\":\"No.\"}"
                        .formatted(reference, outcome, code))
            .toList();
    return new Answer(200, "{\"outcomes\":[" + String.join(",", outcomes) + "]}");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    var path = exchange.getRequestURI().getPath();
    var one = new Asked(exchange.getRequestMethod(), path, key == null ? "" : key, body);
    asked.add(one);
    var scripted = script.to(one);
    var answer = scripted == null ? friendly(one) : scripted;
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    try (var stream = exchange.getResponseBody()) {
      stream.write(bytes);
    }
  }

  private static Answer friendly(Asked asked) {
    if (asked.path().equals("/token")) {
      return new Answer(200, "{\"access_token\":\"t\"}");
    }
    if (asked.path().endsWith("/directory")) {
      return new Answer(200, "{\"people\":{\"created\":232,\"changed\":0,\"unchanged\":0}}");
    }
    return asked.path().endsWith("/booking-imports")
        ? everyItem(asked, "placed", "")
        : new Answer(200, "{}");
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }
}
