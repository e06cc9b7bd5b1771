package nl.samenplek.parts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser: the Chromium of this machine where there is one. Knows not who drives it. */
public final class Chromium {
  /** It asks nobody for anything by itself. */
  public static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  public static Optional<Path> onThisMachine() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> folders = Arrays.stream(path.split(File.pathSeparator)).map(Path::of);
    return folders
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
