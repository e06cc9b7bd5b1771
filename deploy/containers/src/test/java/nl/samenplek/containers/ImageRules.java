package nl.samenplek.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold for a Dockerfile of ours, and what it is called when it does not. */
final class ImageRules {
  private static final Pattern BASE =
      Pattern.compile("FROM [\\w./-]+:\\d+\\.\\d+\\.\\d+\\S*( AS \\w+)?");

  private ImageRules() {}

  static List<String> complaints(String dockerfile) {
    var lines = instructions(dockerfile);
    var last = lines.subList(lastFrom(lines), lines.size());
    var complaints = new ArrayList<String>();
    lines.stream()
        .filter(line -> line.startsWith("FROM") && !BASE.matcher(line).matches())
        .forEach(line -> complaints.add("no fixed version: " + line));
    lines.stream()
        .filter(line -> line.startsWith("ADD ") || line.contains("curl ") || line.contains("wget "))
        .forEach(line -> complaints.add("fetches something: " + line));
    if (last.stream().noneMatch(line -> line.matches("USER [1-9]\\d*:[1-9]\\d*"))) {
      complaints.add("runs as root");
    }
    if (last.stream().noneMatch(line -> line.startsWith("HEALTHCHECK "))) {
      complaints.add("has no health check");
    }
    if (last.stream().noneMatch(line -> line.startsWith("ENTRYPOINT [\"java\""))) {
      complaints.add("java does not get the signals: ENTRYPOINT is no list");
    }
    complaints.addAll(layers(last));
    complaints.addAll(oneJvm(last));
    return complaints;
  }

  /** What changes seldom is copied before what changes often. */
  private static List<String> layers(List<String> lines) {
    var copied =
        lines.stream()
            .filter(line -> line.startsWith("COPY --from=layers"))
            .map(line -> line.split(" ")[2].replaceAll(".*/([^/]+)/", "$1"))
            .toList();
    return copied.equals(List.of("dependencies", "snapshot-dependencies", "application"))
        ? List.of()
        : List.of("layers in another order: " + copied);
  }

  /** A cache is good for the options it was made with. */
  private static List<String> oneJvm(List<String> lines) {
    return lines.stream()
        .filter(line -> line.contains("AOTCache") && !line.contains("@jvm.options"))
        .map(line -> "other options of the JVM: " + line)
        .toList();
  }

  /** The paths that are copied from the checkout. */
  static List<String> sources(String dockerfile) {
    return instructions(dockerfile).stream()
        .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
        .map(line -> line.split(" "))
        .flatMap(words -> List.of(words).subList(1, words.length - 1).stream())
        .toList();
  }

  private static List<String> instructions(String dockerfile) {
    return dockerfile.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static int lastFrom(List<String> lines) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      found = lines.get(i).startsWith("FROM") ? i : found;
    }
    return found;
  }
}
