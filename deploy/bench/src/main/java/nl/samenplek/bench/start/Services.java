package nl.samenplek.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenplek.launcher.Suite;
import nl.samenplek.parts.ProcessPart;

/** The three of our own. */
final class Services {
  static final List<String> NAMES = List.of("people-service", "booking-service", "gateway");
  private static final double KIB_PER_MIB = 1024;

  private Services() {}

  /** What the system holds in memory for it, in MiB. */
  static double resident(Suite suite, String service) {
    var process = ((ProcessPart) suite.part(service)).process();
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      var line = lines.filter(one -> one.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB;
    } catch (IOException e) {
      throw new UncheckedIOException("Memory is read where Linux tells it", e);
    }
  }
}
