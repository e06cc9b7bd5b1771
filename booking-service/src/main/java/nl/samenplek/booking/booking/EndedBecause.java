package nl.samenplek.booking.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** Why the house itself ended a booking. */
public enum EndedBecause {
  /** The occupant left the directory. */
  OCCUPANT_LEFT("occupant-left");

  private final String code;

  EndedBecause(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  @JsonCreator
  public static EndedBecause of(String code) {
    return Stream.of(values())
        .filter(reason -> reason.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason to end a booking: " + code));
  }
}
