package nl.samenplek.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A project of one class that is built as every part of the suite is: by the root's settings. */
record AnotherProject(Path folder) {

  record Built(int exitCode, String output) {}

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>nl.samenplek</groupId>
          <artifactId>samenplek</artifactId>
          <version>0.1.0-SNAPSHOT</version>
          <relativePath>%s</relativePath>
        </parent>
        <artifactId>another</artifactId>
      </project>
      """;

  static AnotherProject in(Path folder) throws IOException {
    Path root = Path.of(System.getProperty("samenplek.root"), "pom.xml").toRealPath();
    Path home = folder.toRealPath();
    Files.writeString(home.resolve("pom.xml"), POM.formatted(home.relativize(root)));
    return new AnotherProject(home);
  }

  AnotherProject with(String className, String source) throws IOException {
    Path file = folder.resolve("src/main/java/another").resolve(className + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    return this;
  }

  Built build(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-q"));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process maven =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!maven.waitFor(5, TimeUnit.MINUTES)) {
      maven.destroyForcibly();
      throw new IllegalStateException("The build in " + folder + " took over five minutes");
    }
    return new Built(maven.exitValue(), Files.readString(said));
  }
}
