package nl.samenplek.booking.input;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.edge.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one piece of input and gathers what is wrong with it. Each read gives a harmless value
 * where there is none.
 */
public final class Reading {
  private final List<Finding> findings = new ArrayList<>();

  /** Whether it is there; a finding when it is not. */
  public boolean has(String field, @Nullable Object value) {
    return check(value != null, field, "required");
  }

  /** The finding unless the condition holds. */
  public boolean check(boolean holds, String field, String code, Object... arguments) {
    if (!holds) {
      findings.add(Finding.of(field, code, arguments));
    }
    return holds;
  }

  /** A line of text for people, composed; a finding for everything that is wrong with it. */
  public String text(String field, @Nullable String value, int longest) {
    if (!has(field, value) || value == null) {
      return "";
    }
    findings.addAll(VisibleText.findings(field, value, longest));
    return VisibleText.composed(value);
  }

  /** One of our ids. */
  public String id(String field, @Nullable String value) {
    if (!has(field, value) || value == null) {
      return "";
    }
    check(Ids.isId(value), field, "not-an-id");
    return value;
  }

  /** A number within limits, both included. */
  public double number(String field, @Nullable Double value, double least, double most) {
    if (!has(field, value) || value == null) {
      return least;
    }
    check(value >= least && value <= most, field, "out-of-range", show(least), show(most));
    return value;
  }

  /** A whole number within limits, both included. */
  public int whole(String field, @Nullable Integer value, int least, int most) {
    if (!has(field, value) || value == null) {
      return least;
    }
    check(value >= least && value <= most, field, "out-of-range", least, most);
    return value;
  }

  /** The list, or an empty one with a finding where there is none. */
  public <T> List<T> list(String field, @Nullable List<T> value, int longest) {
    if (!has(field, value) || value == null) {
      return List.of();
    }
    check(value.size() <= longest, field, "too-many", longest);
    return check(value.stream().allMatch(item -> item != null), field, "required")
        ? value
        : List.of();
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  public boolean isClean() {
    return findings.isEmpty();
  }

  /** Ends the request with all findings, if there are any. */
  public void refuseIfAnythingWasFound() {
    if (!findings.isEmpty()) {
      throw Problem.invalidInput(List.copyOf(findings)).asException();
    }
  }

  private static String show(double limit) {
    return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
  }
}
