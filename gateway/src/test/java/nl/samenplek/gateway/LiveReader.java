package nl.samenplek.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The browser's side of a stream: blocks of lines, as they come in. */
final class LiveReader implements AutoCloseable {

  /** What comes when the stream has ended. */
  static final String END = "(end)";

  private final BlockingQueue<String> blocks = new LinkedBlockingQueue<>();
  private final InputStream stream;

  LiveReader(HttpResponse<InputStream> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError("No stream: " + answer.statusCode());
    }
    stream = answer.body();
    Thread.ofVirtual().start(this::read);
  }

  /** The next event, without signs of life. */
  String next() {
    var block = any();
    while (block.startsWith(":")) {
      block = any();
    }
    return block;
  }

  /** The next block of any kind. */
  String any() {
    try {
      var block = blocks.poll(10, TimeUnit.SECONDS);
      if (block == null) {
        throw new AssertionError("Nothing came");
      }
      return block;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static String id(String block) {
    return block
        .lines()
        .filter(line -> line.startsWith("id: "))
        .findFirst()
        .orElseThrow()
        .substring(4);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var block = new StringBuilder();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          blocks.add(block.toString());
          block.setLength(0);
        } else {
          block.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      // it ended, if not politely
    } finally {
      blocks.add(END);
    }
  }
}
