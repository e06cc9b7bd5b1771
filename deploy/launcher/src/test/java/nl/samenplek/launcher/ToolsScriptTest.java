package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checks of deploy/up and deploy/test before any Java runs, each with a machine that lacks
 * something.
 */
class ToolsScriptTest {
  private static final Path SCRIPT = Path.of("tools.sh").toAbsolutePath();

  @TempDir Path bin;

  @Test
  void aMissingMavenIsNamed() throws Exception {
    assertThat(saying("require_maven"))
        .isEqualTo("1 Install Maven 3.8 or later: mvn is not on the PATH.");
  }

  @Test
  void anOldMavenIsNamedWithItsVersion() throws Exception {
    program("mvn", "echo Apache Maven 3.6.3");

    assertThat(saying("require_maven")).isEqualTo("1 Install Maven 3.8 or later: this one is 3.6.");
  }

  @Test
  void aMavenOfLaterYearsWillDo() throws Exception {
    program("mvn", "echo Apache Maven 4.0.0");

    assertThat(saying("require_maven")).isEqualTo("0 ");
  }

  @Test
  void aMissingNodeIsNamed() throws Exception {
    assertThat(saying("require_node"))
        .isEqualTo("1 Install Node 20 or later with npm: it is not on the PATH.");
  }

  @Test
  void anOldNodeIsNamedWithItsVersion() throws Exception {
    program("node", "echo v18.19.0");
    program("npm", "");

    assertThat(saying("require_node"))
        .isEqualTo("1 Install Node 20 or later: this one is v18.19.0.");
  }

  @Test
  void aMissingPythonIsNamed() throws Exception {
    assertThat(saying("require_python"))
        .isEqualTo("1 Install Python 3.11 or later: python3 is not on the PATH.");
  }

  @Test
  void anOldPythonIsNamedWithItsVersion() throws Exception {
    program("python3", "echo 3 10");

    assertThat(saying("require_python"))
        .isEqualTo("1 Install Python 3.11 or later: this one is 3.10.");
  }

  @Test
  void aPythonThatCannotFetchAnythingIsNamed() throws Exception {
    program("python3", "case \"$2\" in *version*) echo 3 12;; *) exit 1;; esac");

    assertThat(saying("require_python")).startsWith("1 Install pip for Python 3");
  }

  @Test
  void aPythonWithPipWillDoAndSoWillOneThatCanMakeIt() throws Exception {
    program(
        "python3", "case \"$1 $2\" in '-m pip') exit 0;; *version*) echo 3 11;; *) exit 1;; esac");
    assertThat(saying("require_python")).isEqualTo("0 ");

    program(
        "python3", "case \"$1 $2\" in '-m pip') exit 1;; *version*) echo 3 13;; *) exit 0;; esac");
    assertThat(saying("require_python")).isEqualTo("0 ");
  }

  @Test
  void aJdkOf25IsRecognisedByItsReleaseFileAndAnOlderOneIsNot() throws Exception {
    assertThat(saying("is_jdk_25 " + jdk("25.0.1"))).startsWith("0");
    assertThat(saying("is_jdk_25 " + jdk("26"))).startsWith("0");
    assertThat(saying("is_jdk_25 " + jdk("17.0.15"))).startsWith("1");
    assertThat(saying("is_jdk_25 " + jdk("1.8.0_402"))).startsWith("1");
  }

  private String saying(String command) throws Exception {
    program("sed", "exec /bin/sed \"$@\"");
    program("tr", "exec /usr/bin/tr \"$@\"");
    var script = ". '%s'; PATH='%s'; %s".formatted(SCRIPT, bin, command);
    var process =
        new ProcessBuilder(List.of("bash", "-c", script)).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() + " " + said;
  }

  private void program(String name, String script) throws IOException {
    executable(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
  }

  private Path jdk(String version) throws IOException {
    var home = Files.createTempDirectory(bin, "jdk");
    Files.createDirectories(home.resolve("bin"));
    executable(home.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void executable(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
