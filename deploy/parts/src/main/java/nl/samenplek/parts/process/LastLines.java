package nl.samenplek.parts.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a part said last, as the cause of its failure: it is in every stack trace, also where the
 * log itself goes with the folder it was in.
 */
final class LastLines extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 20;

  private LastLines(String message) {
    super(message);
  }

  static LastLines of(String log) {
    try {
      var lines = new String(Files.readAllBytes(Path.of(log)), StandardCharsets.UTF_8).lines();
      var all = lines.toList();
      return new LastLines(
          String.join("\n", all.subList(Math.max(0, all.size() - LINES), all.size())));
    } catch (IOException | RuntimeException unreadable) {
      return new LastLines("no log could be read: " + unreadable);
    }
  }
}
