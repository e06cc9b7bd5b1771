package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Tool;

/**
 * Keycloak, unpacked and built once for the database it will use, so that every start is a short
 * one.
 */
public final class KeycloakFiles {
  private static final String PART = "Keycloak";
  private static final String FOLDER = "keycloak-26.7.3";
  private static final long ZIP_BYTES = 176_710_367;

  private final Cache cache;
  private final Progress progress;

  public KeycloakFiles(Cache cache, Progress progress) {
    this.cache = cache;
    this.progress = progress;
  }

  public Path home() {
    return cache.provide(FOLDER, this::fill);
  }

  /**
   * The command that runs Keycloak's own command line, as {@code kc.sh} would, for a home folder.
   */
  public static List<String> commandLine(Path home, int heapMegabytes, String... arguments) {
    var start =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m",
            "-Xmx" + heapMegabytes + "m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    return Stream.concat(start, Stream.of(arguments)).toList();
  }

  private void fill(Path folder) throws IOException, InterruptedException {
    var zips = Files.createDirectory(folder.resolve("zip"));
    new MavenFetch(PART, progress)
        .copy("keycloak.xml", zips, "org/keycloak/keycloak-quarkus-dist", ZIP_BYTES);
    try (var files = Files.list(zips)) {
      progress.report(PART, "unpacking", Progress.UNKNOWN, Progress.UNKNOWN);
      Archive.unzip(files.findFirst().orElseThrow(), folder);
    }
    Cache.remove(zips);
    build(folder);
  }

  private void build(Path folder) throws IOException, InterruptedException {
    var log = cache.root().resolve(FOLDER + ".log");
    Runnable tell =
        () -> progress.report(PART, "building, once", Progress.UNKNOWN, Progress.UNKNOWN);
    tell.run();
    if (Tool.run(commandLine(folder, 512, "build", "--db=dev-file"), Map.of(), log, tell) != 0) {
      throw new PartFailed("Keycloak could not be built for this machine; its log is " + log);
    }
    Files.delete(log);
  }
}
