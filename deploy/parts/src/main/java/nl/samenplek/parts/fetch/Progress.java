package nl.samenplek.parts.fetch;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Told what is being got for a part, so that nobody looks at a silent screen. */
@FunctionalInterface
public interface Progress {
  long UNKNOWN = -1;

  /**
   * Says what happens now.
   *
   * @param part the part's name, as shown
   * @param doing what happens now, a few words
   * @param bytes how many have come, or {@link #UNKNOWN}
   * @param total how many there will be, or {@link #UNKNOWN}
   */
  void report(String part, String doing, long bytes, long total);

  /** Prints a line when what happens changes, and after every further five megabytes. */
  static Progress lines(PrintStream out) {
    Map<String, String> last = new ConcurrentHashMap<>();
    return (part, doing, bytes, total) -> {
      var step =
          doing
              + (bytes < 0
                  ? ""
                  : " "
                      + bytes / 5_000_000 * 5
                      + (total < 0 ? " MB" : " of " + total / 1_000_000 + " MB"));
      if (!step.equals(last.put(part, step))) {
        out.println(part + ": " + step);
      }
    };
  }
}
