package nl.samenplek.parts.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program that starts a guarded process, says its process id, and then only waits to be killed.
 */
final class Starter {
  private Starter() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var command =
        new Command(
            "sleeper",
            List.of("sleep", "600"),
            Map.of(),
            folder.resolve("sleeper.log"),
            folder.resolve("sleeper.pid"),
            Duration.ofSeconds(1),
            null);
    System.out.println(Guarded.start(command).pid());
    System.out.flush();
    Thread.sleep(Duration.ofMinutes(10));
  }
}
