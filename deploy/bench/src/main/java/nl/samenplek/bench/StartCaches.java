package nl.samenplek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The first run with a build of a service writes down what the next ones start faster from, and is
 * slower for it; what is measured is a next one.
 */
final class StartCaches {
  private static final List<String> SERVICES =
      List.of("people-service", "booking-service", "gateway");

  private StartCaches() {}

  static boolean areMade(Path checkout) throws IOException {
    for (var service : SERVICES) {
      if (!isMade(checkout.resolve(service).resolve("target/prepared"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMade(Path prepared) throws IOException {
    if (!Files.isDirectory(prepared)) {
      return false;
    }
    try (var folders = Files.list(prepared)) {
      return folders.anyMatch(folder -> folder.getFileName().toString().endsWith("-cache"));
    }
  }
}
