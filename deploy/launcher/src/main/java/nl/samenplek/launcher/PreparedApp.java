package nl.samenplek.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.Checksum;
import nl.samenplek.parts.process.Tool;

/**
 * A service's jar made ready to start fast; what it takes lies beside the jar, so that every run
 * with this build has it.
 *
 * <ol>
 *   <li>The jar is laid out as a plain class path, which starts faster than jars within a jar.
 *   <li>The first run writes down what it loaded and which methods were busy, at its polite end.
 *   <li>The next run makes the JVM's ahead-of-time cache of that before it starts the service, and
 *       every later one reads it.
 * </ol>
 */
public final class PreparedApp {
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final String BEANS = "__ApplicationContextInitializer.class";

  private final Path app;
  private final boolean workedOutAhead;
  private final StartCache cache;

  private PreparedApp(Path app, boolean workedOutAhead, StartCache cache) {
    this.app = app;
    this.workedOutAhead = workedOutAhead;
    this.cache = cache;
  }

  /** Lays it out, and makes the cache if an earlier run has left what it takes. */
  public static PreparedApp of(Path jar, List<String> jvm) {
    try {
      var folders = new Cache(jar.resolveSibling("prepared"));
      var name = Checksum.of(jar).substring(0, 12) + "-jdk-" + Runtime.version();
      var app =
          folders.provide(name, folder -> unpack(jar, folder, name)).resolve(jar.getFileName());
      var cache = new StartCache(folders, name, app, jvm);
      cache.make();
      return new PreparedApp(app, holdsBeans(jar), cache);
    } catch (IOException | UncheckedIOException e) {
      throw new PartFailed("Cannot prepare " + jar + ": " + e.getMessage(), e);
    }
  }

  /** Whether this start writes something down for the next. */
  boolean records() {
    return !cache.made();
  }

  /** Whether its build worked out which beans there are. */
  boolean workedOutAhead() {
    return workedOutAhead;
  }

  List<String> options() {
    var options = new ArrayList<>(cache.options());
    options.addAll(List.of("-Xlog:aot*=off,cds*=off", "-jar", app.toString()));
    return options;
  }

  /**
   * For a start with more classes behind its own, which records nothing for the next.
   *
   * @param more a folder or jar
   * @param main the class to start
   */
  public List<String> optionsWith(Path more, String main) {
    var options = new ArrayList<>(cache.made() ? cache.options() : List.<String>of());
    options.addAll(
        List.of("-Xlog:aot*=off,cds*=off", "-cp", app + File.pathSeparator + more, main));
    return options;
  }

  private static boolean holdsBeans(Path jar) throws IOException {
    try (var content = new ZipFile(jar.toFile())) {
      return content.stream().anyMatch(entry -> entry.getName().endsWith(BEANS));
    }
  }

  private static void unpack(Path jar, Path folder, String name)
      throws IOException, InterruptedException {
    removeEarlier(folder.resolveSibling(".").normalize(), name);
    var line = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-Djarmode=tools"));
    line.addAll(List.of("-jar", jar.toString(), "extract", "--destination", folder.toString()));
    var log = folder.resolveSibling("unpack.log");
    if (Tool.run(line, Map.of(), log, () -> {}) != 0) {
      throw new PartFailed(jar + " could not be unpacked; the log is " + log);
    }
  }

  private static void removeEarlier(Path root, String name) throws IOException {
    try (var files = Files.list(root)) {
      for (var file : files.filter(f -> !f.getFileName().toString().startsWith(name)).toList()) {
        Cache.remove(file);
      }
    }
  }
}
