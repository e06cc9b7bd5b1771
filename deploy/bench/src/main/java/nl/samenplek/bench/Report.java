package nl.samenplek.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table, the machine it was measured on, and what could not be measured. */
final class Report {
  private final int runs;
  private final List<String> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  Report(int runs) {
    this.runs = runs;
  }

  /**
   * @param problem what kept it from being measured; empty when it was
   */
  void add(Line line, String problem) {
    line.figures().stream().map(Figure::row).forEach(rows::add);
    if (!problem.isEmpty()) {
      problems.add("- `%s` could not be measured: %s".formatted(line.name(), problem));
    }
  }

  boolean isWhole() {
    return problems.isEmpty();
  }

  String text() {
    var text = new StringBuilder();
    text.append("\nMedian (lowest–highest) of %d runs on %s.\n\n".formatted(runs, machine()));
    text.append("| What | Figure | Floor | Against the floor | Aim | |\n");
    text.append("|---|---|---|---|---|---|\n");
    rows.forEach(row -> text.append(row).append('\n'));
    problems.forEach(problem -> text.append('\n').append(problem).append('\n'));
    return text.toString();
  }

  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    var memory =
        system instanceof com.sun.management.OperatingSystemMXBean more
            ? ", %d GiB of memory".formatted(Math.round(more.getTotalMemorySize() / 0x1p30))
            : "";
    return "%d cores (%s)%s, %s, Java %s"
        .formatted(
            system.getAvailableProcessors(),
            processor(),
            memory,
            system.getName(),
            Runtime.version().feature());
  }

  private static String processor() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }
}
