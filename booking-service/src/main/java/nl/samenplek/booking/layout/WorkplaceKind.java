package nl.samenplek.booking.layout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

public enum WorkplaceKind {
  DESK("desk"),
  ROOM("room"),
  BOOTH("booth"),
  PARKING("parking");

  private final String word;

  WorkplaceKind(String word) {
    this.word = word;
  }

  @JsonValue
  public String word() {
    return word;
  }

  @JsonCreator
  public static WorkplaceKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of workplace: " + word));
  }
}
