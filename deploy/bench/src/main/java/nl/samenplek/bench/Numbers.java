package nl.samenplek.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** The little arithmetic that a table of medians needs. */
public final class Numbers {
  private static final double NANOS_PER_MILLI = 1e6;

  private Numbers() {}

  /** The middle one; of an even number the mean of the two in the middle. */
  public static double median(Collection<Double> values) {
    var sorted = sorted(values);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The smallest value that at least so many per cent of all values do not exceed. */
  public static double percentile(Collection<Double> values, double percent) {
    var sorted = sorted(values);
    var rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }

  public static double millis(long nanos) {
    return nanos / NANOS_PER_MILLI;
  }

  /** Three figures that count; thousands apart. */
  public static String text(double value) {
    var size = Math.abs(value);
    if (value == Math.rint(value) || size >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
  }

  private static double[] sorted(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
