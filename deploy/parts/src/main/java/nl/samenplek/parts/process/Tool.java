package nl.samenplek.parts.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.samenplek.parts.PartFailed;

/** Programs this machine has, run to their end. */
public final class Tool {
  private Tool() {}

  /** The program of that name on the PATH. */
  public static Optional<Path> onPath(String program) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Maven: the one MAVEN_HOME names, else the one on the PATH. */
  public static Path maven() {
    return Optional.ofNullable(System.getenv("MAVEN_HOME"))
        .map(home -> Path.of(home, "bin", "mvn"))
        .filter(Files::isExecutable)
        .or(() -> onPath("mvn"))
        .orElseThrow(() -> new PartFailed("Install Maven 3.8 or later: mvn is not on the PATH"));
  }

  /** Runs it, output to the log, calling back twice a second; the exit code. */
  public static int run(
      List<String> line, Map<String, String> environment, Path log, Runnable meanwhile)
      throws IOException, InterruptedException {
    var name = Path.of(line.getFirst()).getFileName().toString();
    var pid = log.resolveSibling(name + ".pid");
    var process =
        Guarded.start(new Command(name, line, environment, log, pid, Duration.ofSeconds(2), null));
    int code = waitFor(process, meanwhile);
    Files.deleteIfExists(pid);
    return code;
  }

  private static int waitFor(Guarded process, Runnable meanwhile)
      throws IOException, InterruptedException {
    while (true) {
      try {
        return process.ended().get(500, TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillRunning) {
        meanwhile.run();
      } catch (ExecutionException e) {
        throw new IOException(e);
      }
    }
  }
}
