package nl.samenplek.booking.availability;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the asked time can still be had. */
public enum Fill {
  FREE,
  PARTLY,
  TAKEN,
  CLOSED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
