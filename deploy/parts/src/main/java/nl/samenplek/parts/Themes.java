package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import nl.samenplek.parts.fetch.Cache;

/** How the sign-in pages look: the themes of {@code deploy/realm}, for a Keycloak to read. */
final class Themes {
  private static final String PLACE = "realm/themes";

  private Themes() {}

  /** Puts them into this folder, in the place of whatever it held. */
  static void bringTo(Path folder) {
    try {
      Cache.remove(folder);
      var place = Objects.requireNonNull(Themes.class.getResource(PLACE), PLACE).toURI();
      if (place.getScheme().equals("jar")) {
        copyFromJar(place, folder);
      } else {
        copy(Path.of(place), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The themes cannot be brought to " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copyFromJar(URI place, Path folder) throws IOException {
    try (var jar = FileSystems.newFileSystem(place, Map.of())) {
      copy(jar.getPath(place.getSchemeSpecificPart().split("!", 2)[1]), folder);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
