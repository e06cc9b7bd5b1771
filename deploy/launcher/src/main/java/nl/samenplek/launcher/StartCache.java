package nl.samenplek.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.process.Tool;

/**
 * The JVM's ahead-of-time cache for one build of a service. Whatever goes wrong here costs speed
 * and nothing else: the JVM itself sets aside a cache that does not fit.
 */
final class StartCache {
  private static final String RECORDING = ".recording";
  private static final String FILE = "classes.aot";

  private final Cache folders;
  private final String build;
  private final String name;
  private final Path app;
  private final List<String> jvm;

  StartCache(Cache folders, String build, Path app, List<String> jvm) {
    this.folders = folders;
    this.build = build;
    this.name = build + "-cache";
    this.app = app;
    this.jvm = jvm;
  }

  boolean made() {
    return folders.has(name);
  }

  /** Out of what an earlier run recorded; a recording that is no good is thrown away. */
  void make() throws IOException {
    var recordings = recordings();
    if (made() || recordings.isEmpty()) {
      return;
    }
    try {
      folders.provide(name, folder -> assemble(recordings.getLast(), folder));
    } catch (UncheckedIOException noGood) {
      // then this run records once more
    } finally {
      for (var recording : recordings) {
        Files.deleteIfExists(recording);
      }
    }
  }

  List<String> options() {
    return made()
        ? List.of("-XX:AOTCache=" + folders.root().resolve(name).resolve(FILE))
        : List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + freshRecording());
  }

  private void assemble(Path recording, Path folder) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(PreparedApp.JAVA));
    line.addAll(jvm);
    line.add("-XX:AOTMode=create");
    line.add("-XX:AOTConfiguration=" + recording);
    line.add("-XX:AOTCache=" + folder.resolve(FILE));
    line.addAll(List.of("-Xlog:aot*=error,cds*=error", "-jar", app.toString()));
    var log = folder.resolveSibling("cache.log");
    if (Tool.run(line, Map.of(), log, () -> {}) != 0 || !Files.exists(folder.resolve(FILE))) {
      throw new IOException("The JVM could not make a cache of " + recording + "; see " + log);
    }
  }

  /** The oldest first. */
  private List<Path> recordings() throws IOException {
    try (var files = Files.list(folders.root())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(build))
          .filter(file -> file.toString().endsWith(RECORDING))
          .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
          .toList();
    }
  }

  /** Two runs at once do not write into the same file. */
  private Path freshRecording() {
    return folders.root().resolve(build + "-" + UUID.randomUUID() + RECORDING);
  }
}
