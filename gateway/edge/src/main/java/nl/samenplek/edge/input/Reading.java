package nl.samenplek.edge.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /** One of the words or ids that are known; the finding tells which it is instead. */
  public void known(String field, @Nullable String value, Set<String> known, String code) {
    if (has(field, value)) {
      knownIfAny(field, value, known, code);
    }
  }

  /** The same where there need not be one. */
  public void knownIfAny(String field, @Nullable String value, Set<String> known, String code) {
    if (value != null) {
      check(known.contains(value), field, code, value);
    }
  }

  /** A line of text for people, composed; a finding for everything that is wrong with it. */
  public String text(String field, @Nullable String value, int longest) {
    if (!has(field, value) || value == null) {
      return "";
    }
    findings.addAll(VisibleText.findings(field, value, longest));
    return VisibleText.composed(value);
  }

  /** The same, but one of nothing than spaces is missing. */
  public String filledIn(String field, @Nullable String value, int longest) {
    return text(field, value == null || value.isBlank() ? null : value, longest);
  }

  /** A word to search by, where there is one: at most so many {@code char}s. */
  public void word(String field, @Nullable String value, int longest) {
    check(value == null || value.length() <= longest, field, "too-long-text", longest);
  }

  /** One of our ids. */
  public String id(String field, @Nullable String value) {
    return id(field, value, "not-an-id");
  }

  /** One of our ids, found wrong by a code of the reader's own. */
  public String id(String field, @Nullable String value, String code) {
    if (!has(field, value) || value == null) {
      return "";
    }
    check(Ids.isId(value), field, code);
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

  /**
   * The list's items, each with its place; a finding for each that is empty. None where the list is
   * missing, or too long to look into.
   */
  public <T> List<Item<T>> items(String field, @Nullable List<@Nullable T> value, int longest) {
    return has(field, value) ? itemsIfAny(field, value, longest) : List.of();
  }

  /** The same for a list that may be missing. */
  public <T> List<Item<T>> itemsIfAny(
      String field, @Nullable List<@Nullable T> value, int longest) {
    if (value == null || !check(value.size() <= longest, field, "too-many", longest)) {
      return List.of();
    }
    var items = new ArrayList<Item<T>>();
    for (int nth = 0; nth < value.size(); nth++) {
      var at = field + "[" + nth + "]";
      var item = value.get(nth);
      if (has(at, item) && item != null) {
        items.add(new Item<>(at, item));
      }
    }
    return items;
  }

  /**
   * The days of a question, at most so many.
   *
   * @param until exclusive
   */
  public void days(LocalDate from, LocalDate until, int most) {
    if (check(until.isAfter(from), "until", "until-not-after-from")) {
      check(!until.isAfter(from.plusDays(most)), "until", "too-many-days", most);
    }
  }

  /** Finds each text that was there before, as it is {@code compared}. */
  public Doubles doubles(String code, UnaryOperator<String> compared) {
    return Doubles.of(this, code, compared);
  }

  /** Finds each text that people cannot tell from one that was there before. */
  public Doubles doublesBySight() {
    return Doubles.bySight(this);
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  public boolean isClean() {
    return findings.isEmpty();
  }

  /** Ends the request with all findings, if there are any. */
  public void refuseIfAnythingWasFound() {
    if (!findings.isEmpty()) {
      throw Problem.invalidInput(findings()).asException();
    }
  }

  private static String show(double limit) {
    return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
  }
}
