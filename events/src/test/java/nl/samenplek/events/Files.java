package nl.samenplek.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What lies beside the code. */
final class Files {

  private Files() {}

  static String approved(EventType type) {
    return read("approved/" + type.fileName() + ".json");
  }

  /** As the first release wrote it, with no more than it had to. */
  static String earlier(EventType type) {
    return read("earlier/" + type.fileName() + ".json");
  }

  static String schema(EventType type) {
    return read(type.schema());
  }

  /** The schema as it was when it was last released. */
  static String releasedSchema(EventType type) {
    return read("released/" + type.fileName() + ".schema.json");
  }

  private static String read(String name) {
    try (var stream = EventType.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
