package nl.samenplek.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.World;

/** A colleague's live stream through the gateway: notes when each line of news came in. */
final class Stream implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final Socket socket;
  private final Map<String, BlockingQueue<News>> news = new ConcurrentHashMap<>();

  /** One event's data, and when it was there. */
  record News(String data, long at) {}

  private Stream(Socket socket) {
    this.socket = socket;
  }

  static Stream of(World world, Session viewer) {
    try {
      var gateway = URI.create(world.gateway());
      var stream = new Stream(new Socket("127.0.0.1", gateway.getPort()));
      stream.socket.setTcpNoDelay(true);
      var request =
          "GET /api/live/v1/stream?site=%s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n%s\r\n"
              .formatted(Generated.SITE, gateway.getAuthority(), viewer.headers());
      stream.socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      stream.socket.getOutputStream().flush();
      Thread.ofVirtual().start(stream::read);
      return stream;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the first news of this kind came that has these words in it. */
  long cameAt(String kind, String words) {
    try {
      for (var queue = of(kind); ; ) {
        var next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          throw new IllegalStateException("No " + kind + " with " + words + " came");
        }
        if (next.data().contains(words)) {
          return next.at();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      var kind = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          kind = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
          of(kind).add(new News(line, System.nanoTime()));
        }
      }
    } catch (IOException closed) {
      // by close()
    }
  }

  private BlockingQueue<News> of(String kind) {
    return news.computeIfAbsent(kind, none -> new LinkedBlockingQueue<>());
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
