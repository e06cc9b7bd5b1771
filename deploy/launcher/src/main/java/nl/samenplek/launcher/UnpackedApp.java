package nl.samenplek.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.Checksum;
import nl.samenplek.parts.process.Tool;

/**
 * A service's jar laid out as a plain class path, which starts faster than jars within a jar, with
 * an archive of its loaded classes beside it, which the JVM writes at the first end and reads at
 * every later start.
 */
final class UnpackedApp {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path jar;
  private final Path folder;

  private UnpackedApp(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** Laid out once per build of the jar. */
  static UnpackedApp of(Path jar, Path home) {
    try {
      var folder = home.resolve("app-" + Checksum.of(jar).substring(0, 12));
      if (!Files.exists(folder)) {
        removeEarlier(home);
        unpack(jar, folder);
      }
      return new UnpackedApp(jar, folder);
    } catch (IOException e) {
      throw new PartFailed("Cannot unpack " + jar + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  List<String> options() {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
        "-Xlog:cds=off,cds+dynamic=off,aot=off",
        "-jar",
        folder.resolve(jar.getFileName()).toString());
  }

  private static void unpack(Path jar, Path folder) throws IOException, InterruptedException {
    var staging = folder.resolveSibling("app.new");
    Cache.remove(staging);
    var line = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-Djarmode=tools"));
    line.addAll(List.of("-jar", jar.toString(), "extract", "--destination", staging.toString()));
    var log = folder.resolveSibling("unpack.log");
    if (Tool.run(line, Map.of(), log, () -> {}) != 0) {
      throw new PartFailed(jar + " could not be unpacked; the log is " + log);
    }
    Files.move(staging, folder);
  }

  private static void removeEarlier(Path home) throws IOException {
    try (var files = Files.list(home)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("app-"))
          .forEach(UnpackedApp::remove);
    }
  }

  private static void remove(Path folder) {
    try {
      Cache.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
