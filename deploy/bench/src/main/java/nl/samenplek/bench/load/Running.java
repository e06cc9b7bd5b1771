package nl.samenplek.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.samenplek.bench.World;
import nl.samenplek.parts.ProcessPart;

/** One of our services, stopped and started for measuring. */
final class Running {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final Pattern LOADED = Pattern.compile("availability loaded in (\\d+) ms");
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)$");

  private final ProcessPart part;

  private Running(ProcessPart part) {
    this.part = part;
  }

  static Running service(World world, String name) {
    return new Running((ProcessPart) world.suite().part(name));
  }

  void stop() {
    part.stop();
  }

  /** Returns when it is ready; the seconds from the start of its process. */
  double start() {
    part.stop();
    var began = System.nanoTime();
    part.restart();
    return (System.nanoTime() - began) / NANOS_PER_SECOND;
  }

  /** How long it took since its last start to have the bookings in memory, as it says itself. */
  double secondsLoading() {
    try {
      return secondsLoading(Files.readString(part.process().log()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double secondsLoading(String log) {
    var said = LOADED.matcher(log);
    if (!said.find()) {
      throw new IllegalStateException("The log does not say that availability was loaded");
    }
    return Integer.parseInt(said.group(1)) / 1000.0;
  }

  /** Bytes of the objects that are reachable: the JVM collects before it counts. */
  long liveBytes() {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var pid = String.valueOf(part.process().pid());
    try {
      var asking = new ProcessBuilder(jcmd, pid, "GC.class_histogram").start();
      return totalOf(new String(asking.getInputStream().readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("The memory of a JVM is told by jcmd", e);
    }
  }

  static long totalOf(String histogram) {
    var total = TOTAL.matcher(histogram);
    if (!total.find()) {
      throw new IllegalStateException("Not a histogram of classes: " + histogram);
    }
    return Long.parseLong(total.group(1));
  }
}
