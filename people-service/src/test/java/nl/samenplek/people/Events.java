package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of an open stream. */
public final class Events implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final JsonMapper JSON = new JsonMapper();

  private final InputStream stream;
  private final BlockingQueue<Event> arrived = new LinkedBlockingQueue<>();
  private final List<Event> passed = new ArrayList<>();

  Events(InputStream stream) {
    this.stream = stream;
    Thread.ofVirtual().start(this::read);
  }

  /** One event as it came over the line. */
  public record Event(String id, String name, JsonNode data, long atNanos) {
    public boolean is(String expected) {
      return name.equals(expected);
    }
  }

  /** Waits for an event; what comes before it is kept in {@link #passed()}. */
  public Event next(Predicate<Event> wanted) {
    try {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (true) {
        Event event = arrived.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertThat(event).as("an event; passed by were %s", passed).isNotNull();
        if (wanted.test(event)) {
          return event;
        }
        passed.add(event);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Event next(String name) {
    return next(event -> event.is(name));
  }

  public List<Event> passed() {
    return passed;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String id = "";
      String name = "";
      String data = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          data = line.substring(5).strip();
        } else if (line.isEmpty() && !name.isEmpty()) {
          arrived.add(new Event(id, name, JSON.readTree(data), System.nanoTime()));
          name = "";
        }
      }
    } catch (IOException e) {
      // The test has closed the stream.
    }
  }
}
