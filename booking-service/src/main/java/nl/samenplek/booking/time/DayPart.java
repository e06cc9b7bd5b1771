package nl.samenplek.booking.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** A named part of a site's opening hours; {@link #HOURS} is any other interval. */
public enum DayPart {
  MORNING("morning"),
  AFTERNOON("afternoon"),
  WHOLE_DAY("whole-day"),
  HOURS("hours");

  private final String word;

  DayPart(String word) {
    this.word = word;
  }

  @JsonValue
  public String word() {
    return word;
  }

  @JsonCreator
  public static DayPart of(String word) {
    return Arrays.stream(values())
        .filter(part -> part.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part of a day: " + word));
  }
}
