package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenplek.parts.process.Command;
import nl.samenplek.parts.process.Guarded;

/**
 * Where a part keeps its things and on which port of this machine it answers.
 *
 * @param folder its data
 * @param logs the folder of its log
 * @param throwaway whether the data go when this program ends
 */
public record Place(int port, Path folder, Path logs, boolean throwaway) {
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** Starts the command as this part, guarded; nothing is left of it when this program ends. */
  public Guarded start(String name, List<String> line, Map<String, String> environment) {
    return start(name, line, environment, throwaway ? Duration.ZERO : GRACE);
  }

  /** The same for what has something to write down at its end, even where its data go. */
  public Guarded startPatiently(String name, List<String> line, Map<String, String> environment) {
    return start(name, line, environment, GRACE);
  }

  private Guarded start(
      String name, List<String> line, Map<String, String> environment, Duration grace) {
    var file = name.toLowerCase(Locale.ROOT);
    return Guarded.start(
        new Command(
            file,
            line,
            environment,
            logs.resolve(file + ".log"),
            folder.resolve(file + ".pid"),
            grace,
            throwaway ? folder : null));
  }

  /** A folder among its data, made if it is not there. */
  public Path make(String name) {
    try {
      return Files.createDirectories(folder.resolve(name)).toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot make a folder in " + folder + ": " + e.getMessage(), e);
    }
  }
}
