package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Tool;

/**
 * Files from the Maven repository, by Maven itself, so that the user's own settings and mirrors
 * hold and the checksums are Maven's.
 */
final class MavenFetch {
  private final String part;
  private final Progress progress;

  MavenFetch(String part, Progress progress) {
    this.part = part;
    this.progress = progress;
  }

  /**
   * Copies what the small pom depends on into the folder.
   *
   * @param pom a resource beside this class
   * @param group the folder in the local repository whose growth shows the progress
   */
  void copy(String pom, Path into, String group, long total)
      throws IOException, InterruptedException {
    var log = into.resolveSibling(into.getFileName() + ".log");
    var project = into.resolveSibling(into.getFileName() + ".pom.xml");
    try (var in = MavenFetch.class.getResourceAsStream(pom)) {
      Files.write(project, Objects.requireNonNull(in, pom).readAllBytes());
    }
    var line =
        List.of(
            Tool.maven().toString(),
            "-B",
            "-ntp",
            "-f",
            project.toString(),
            "dependency:copy-dependencies",
            "-DoutputDirectory=" + into);
    var arriving = localRepository().resolve(group);
    int code =
        Tool.run(
            line, Map.of(), log, () -> progress.report(part, "downloading", size(arriving), total));
    if (code != 0) {
      throw new PartFailed(
          "%s could not be fetched: Maven said %s; its log is %s"
              .formatted(part, firstError(log), log));
    }
    Files.delete(project);
    Files.delete(log);
  }

  private static Path localRepository() {
    var own = Optional.ofNullable(System.getProperty("maven.repo.local")).map(Path::of);
    return own.orElseGet(() -> Path.of(System.getProperty("user.home"), ".m2", "repository"));
  }

  private static long size(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return Progress.UNKNOWN;
    }
  }

  private static String firstError(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.startsWith("[ERROR]")).findFirst().orElse("nothing");
    }
  }
}
