package nl.samenplek.booking.input;

import java.util.HashMap;
import java.util.Map;
import nl.samenplek.edge.text.VisibleText;

/** Finds each text that people cannot tell apart from an earlier one. */
public final class Doubles {
  private final Reading reading;
  private final Map<String, String> bySight = new HashMap<>();

  public Doubles(Reading reading) {
    this.reading = reading;
  }

  public void check(String field, String text) {
    var sight = VisibleText.asSeen(text);
    if (sight.isEmpty()) {
      return;
    }
    var earlier = bySight.putIfAbsent(sight, text);
    if (earlier != null) {
      reading.check(false, field, earlier.equals(text) ? "double" : "looks-the-same", earlier);
    }
  }
}
