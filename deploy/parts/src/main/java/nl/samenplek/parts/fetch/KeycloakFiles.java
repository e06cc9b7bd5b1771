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
 * Keycloak, unpacked, built once for the database it will use and given that database with nothing
 * but an administrator in it, so that every start is a short one.
 */
public final class KeycloakFiles {
  private static final String PART = "Keycloak";
  private static final String FOLDER = "keycloak-26.7.3-with-store";
  private static final String ADMINISTRATOR = "admin";
  private static final String PASSWORD = "samenplek";
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
    run(log, "building, once", commandLine(folder, 512, "build", "--db=dev-file"));
    run(
        log,
        "making its store, once",
        commandLine(
            folder,
            512,
            "bootstrap-admin",
            "user",
            "--optimized",
            "--no-prompt",
            "--username=" + ADMINISTRATOR,
            "--password:env=PASSWORD"));
  }

  private void run(Path log, String doing, List<String> line)
      throws IOException, InterruptedException {
    Runnable tell = () -> progress.report(PART, doing, Progress.UNKNOWN, Progress.UNKNOWN);
    tell.run();
    if (Tool.run(line, Map.of("PASSWORD", PASSWORD), log, tell) != 0) {
      throw new PartFailed("Keycloak failed while " + doing + "; its log is " + log);
    }
    Files.delete(log);
  }

  /** Where a home folder, or this program, has the store. */
  public static Path store(Path home) {
    return home.resolve("data").resolve("h2");
  }
}
