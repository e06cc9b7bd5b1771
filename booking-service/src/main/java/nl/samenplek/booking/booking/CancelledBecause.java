package nl.samenplek.booking.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** Why the house itself called a booking off. */
public enum CancelledBecause {
  /** The occupant left the directory. */
  OCCUPANT_LEFT("occupant-left");

  private final String code;

  CancelledBecause(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  @JsonCreator
  public static CancelledBecause of(String code) {
    return Stream.of(values())
        .filter(reason -> reason.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason to cancel: " + code));
  }
}
