package nl.samenplek.edge.inner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The port for operators: the JDK's own small server, so that a start hardly notices it. It answers
 * before the service does and until the service has ended, for that is when operators look.
 *
 * <p>A port that is taken is told of in the log and nothing more: bookings do not wait for figures.
 */
public final class InnerPort implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(InnerPort.class);

  private final InnerSettings settings;
  private final Map<String, Supplier<Page>> pages;
  private @Nullable HttpServer server;

  /** What is at a path. */
  public record Page(int status, String contentType, String body) {}

  /**
   * @param pages by path; each is asked for at every look
   */
  public InnerPort(InnerSettings settings, Map<String, Supplier<Page>> pages) {
    this.settings = settings;
    this.pages = Map.copyOf(pages);
  }

  /** Where it answers, or -1 where it does not. */
  public int port() {
    return server == null ? -1 : server.getAddress().getPort();
  }

  @Override
  public void start() {
    if (settings.port() < 0) {
      return;
    }
    try {
      var opened = HttpServer.create(new InetSocketAddress(settings.address(), settings.port()), 0);
      opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      opened.createContext("/", this::answer);
      opened.start();
      server = opened;
      log.info("Operators look at port {}: {}", port(), pages.keySet());
    } catch (IOException taken) {
      log.error("Nobody can look at port {}: {}", settings.port(), taken.toString());
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var page = page(exchange);
      var body = page.body().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", page.contentType());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Page page(HttpExchange exchange) {
    var page = pages.get(exchange.getRequestURI().getPath());
    if (page == null) {
      return new Page(404, "text/plain", String.join("\n", pages.keySet()));
    }
    if (!exchange.getRequestMethod().equals("GET")) {
      return new Page(405, "text/plain", "GET");
    }
    try {
      return page.get();
    } catch (RuntimeException fault) {
      log.warn("{} cannot be answered", exchange.getRequestURI(), fault);
      return new Page(500, "text/plain", fault.toString());
    }
  }

  @Override
  public void stop() {
    var opened = server;
    if (opened != null) {
      opened.stop(0);
      server = null;
    }
  }

  @Override
  public boolean isRunning() {
    return server != null;
  }

  /** First of all to begin and last to end. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
