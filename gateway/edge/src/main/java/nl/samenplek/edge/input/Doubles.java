package nl.samenplek.edge.input;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** Finds each text that an earlier one is the same as. What is not there is no text. */
public final class Doubles {
  /** What is found of a text, where an earlier one is the same. */
  @FunctionalInterface
  private interface Complaint {
    Finding of(String field, String text, String earlier);
  }

  private final Reading reading;
  private final Predicate<String> matters;
  private final UnaryOperator<String> compared;
  private final Complaint complaint;
  private final Map<String, String> seen = new HashMap<>();

  private Doubles(
      Reading reading,
      Predicate<String> matters,
      UnaryOperator<String> compared,
      Complaint complaint) {
    this.reading = reading;
    this.matters = matters;
    this.compared = compared;
    this.complaint = complaint;
  }

  static Doubles of(Reading reading, String code, UnaryOperator<String> compared) {
    return new Doubles(
        reading, text -> true, compared, (field, text, earlier) -> Finding.of(field, code, text));
  }

  static Doubles bySight(Reading reading) {
    return new Doubles(
        reading,
        text -> !VisibleText.asSeen(text).isEmpty(),
        VisibleText::asSeen,
        (field, text, earlier) ->
            Finding.of(field, earlier.equals(text) ? "double" : "looks-the-same", earlier));
  }

  public void check(String field, @Nullable String text) {
    if (text == null || !matters.test(text)) {
      return;
    }
    var earlier = seen.putIfAbsent(compared.apply(text), text);
    if (earlier != null) {
      reading.add(complaint.of(field, text, earlier));
    }
  }
}
