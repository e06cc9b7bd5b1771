package nl.samenplek.edge.json;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.edge.problem.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong with the body that this thread is reading.
 *
 * @param constrained whether the body's constraints are to hold as well
 */
record Gathered(List<Finding> findings, boolean constrained) {

  private static final ThreadLocal<@Nullable Gathered> CURRENT = new ThreadLocal<>();
  private static final int MOST = 100;

  static void begin(boolean constrained) {
    CURRENT.set(new Gathered(new ArrayList<>(), constrained));
  }

  /** Whether reading goes on; outside a request nothing is gathered. */
  static boolean add(Finding finding) {
    var current = CURRENT.get();
    if (current != null && current.findings.size() < MOST) {
      current.findings.add(finding);
    }
    return current != null;
  }

  static Gathered end() {
    var current = CURRENT.get();
    CURRENT.remove();
    return current == null ? new Gathered(List.of(), false) : current;
  }

  boolean isAt(String field) {
    return findings.stream().anyMatch(finding -> finding.field().equals(field));
  }
}
