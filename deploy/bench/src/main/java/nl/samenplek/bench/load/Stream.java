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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.World;

/**
 * A colleague's live stream through the gateway: notes when each line of news came in. It begins
 * with nothing that happened before, so it is there once both services have said where they begin.
 */
final class Stream implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;
  private static final Pattern POSITION_IN_BOTH = Pattern.compile("id: ?[^.]+\\.[^.]+");

  private final Socket socket;
  private final Map<String, BlockingQueue<News>> news = new ConcurrentHashMap<>();
  private final CountDownLatch begun = new CountDownLatch(1);

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
      stream.awaitBeginning();
      return stream;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitBeginning() {
    try {
      if (!begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The live stream did not begin");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
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
        if (POSITION_IN_BOTH.matcher(line).matches()) {
          begun.countDown();
        } else if (line.startsWith("event:")) {
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
