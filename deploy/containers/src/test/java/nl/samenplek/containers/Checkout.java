package nl.samenplek.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of this checkout that the rules are about. */
final class Checkout {
  static final List<String> OURS = List.of("booking-service", "people-service", "gateway");

  private static final Path ROOT = Path.of(System.getProperty("samenplek.root", "../.."));
  private static final Pattern NAME = Pattern.compile("\\$\\{(SAMENPLEK_[A-Z_]+)");

  private Checkout() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  static String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The environment names that a service's own configuration reads. */
  static Set<String> namesReadBy(String service) {
    return names(text(service + "/src/main/resources/application.yml"));
  }

  static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
