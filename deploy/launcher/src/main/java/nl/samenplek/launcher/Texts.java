package nl.samenplek.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What deploy/up says before and after. */
record Texts(Settings settings) {
  static String help() {
    return resource("help.txt");
  }

  String beginning() {
    return "Samenplek: logs in " + settings.logs() + "\n\n";
  }

  String end() {
    return resource("ready.txt")
        .replace("{address}", "http://localhost:" + settings.ports().gateway())
        .replace("{gateway}", inner(settings.ports().gateway()))
        .replace("{booking}", inner(settings.ports().booking()))
        .replace("{people}", inner(settings.ports().people()))
        .replace("{logs}", settings.logs().toString())
        .replace("{data}", settings.data().toString());
  }

  private static String inner(int port) {
    return "http://localhost:" + Ports.inner(port);
  }

  private static String resource(String name) {
    try (var in = Texts.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
