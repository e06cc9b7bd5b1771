package nl.samenplek.proof.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.Checksum;
import nl.samenplek.parts.process.Tool;

/**
 * The library from elsewhere that makes up requests from the description of an API and looks
 * whether the answers keep to it. It is fetched once, with everything it needs pinned by checksum
 * in {@code requirements.txt}, and kept in the user's cache folder.
 *
 * @param library where Python finds it
 * @param folder with its settings, and for its logs
 */
record Schemathesis(Path library, Path folder) {
  private static final Path REQUIREMENTS =
      Path.of(System.getProperty("samenplek.root"), "deploy/proof/requirements.txt");
  private static final String START =
      "import sys; from schemathesis.cli import schemathesis; sys.exit(schemathesis())";
  private static final Pattern CASES = Pattern.compile("(\\d+) generated");

  /**
   * @param clean whether it found nothing
   * @param output for who has to mend it
   */
  record Outcome(boolean clean, String output) {
    /** How many requests it made up. */
    int cases() {
      var found = CASES.matcher(output);
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
  }

  static Schemathesis in(Path folder) throws IOException, InterruptedException {
    var name = "schemathesis-" + Checksum.of(REQUIREMENTS).substring(0, 12) + "-" + version(folder);
    var cache = Cache.ofUser(System.getenv());
    return new Schemathesis(cache.provide(name, into -> install(into, folder)), folder);
  }

  /** What is compiled fits one version of Python. */
  private static String version(Path folder) throws IOException, InterruptedException {
    var question = "import sys; print('python%d.%d' % sys.version_info[:2])";
    return must(List.of(python(), "-c", question), folder.resolve("version.log")).strip();
  }

  private static void install(Path into, Path folder) throws IOException, InterruptedException {
    var line = new ArrayList<>(pip(folder));
    line.addAll(List.of("-m", "pip", "install", "--quiet", "--no-input", "--require-hashes"));
    line.addAll(List.of("--target", into.toString(), "-r", REQUIREMENTS.toString()));
    must(line, folder.resolve("install.log"));
  }

  /** A Python without pip can make an environment that has it. */
  private static List<String> pip(Path folder) throws IOException, InterruptedException {
    var asked = List.of(python(), "-m", "pip", "--version");
    if (Tool.run(asked, Map.of(), folder.resolve("pip.log"), () -> {}) == 0) {
      return List.of(python());
    }
    var home = folder.resolve("with-pip");
    must(List.of(python(), "-m", "venv", home.toString()), folder.resolve("venv.log"));
    return List.of(home.resolve("bin/python").toString());
  }

  private static String python() {
    return Tool.onPath("python3")
        .orElseThrow(() -> new AssertionError("Install Python 3.11: python3 is not on the PATH"))
        .toString();
  }

  private static String must(List<String> line, Path log) throws IOException, InterruptedException {
    int code = Tool.run(line, Map.of(), log, () -> {});
    var said = Files.readString(log);
    if (code != 0) {
      throw new AssertionError(String.join(" ", line) + " ended with " + code + ":\n" + said);
    }
    return said;
  }

  /** Runs it against the API described at that address. */
  Outcome run(String description, String token, List<String> more)
      throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(python(), "-c", START));
    line.addAll(List.of("--config-file", folder.resolve("schemathesis.toml").toString()));
    line.addAll(List.of("run", description, "--no-color"));
    line.addAll(more);
    var environment =
        Map.of(
            "PYTHONPATH",
            library.toString(),
            "PYTHONIOENCODING",
            "utf-8",
            "NO_PROXY",
            "localhost,127.0.0.1",
            "SAMENPLEK_TOKEN",
            token);
    var log = folder.resolve("run.log");
    int code = Tool.run(line, environment, log, () -> {});
    return new Outcome(code == 0, Files.readString(log));
  }
}
