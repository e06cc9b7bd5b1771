package nl.samenplek.booking.alternatives;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what an alternative is not what was wanted. */
public enum Difference {
  /** Another workplace. */
  PLACE,
  /** Another floor of the same site. */
  FLOOR,
  /** Another site. */
  SITE,
  /** A room for more or for fewer people. */
  SIZE,
  /** Other hours of the same date. */
  TIME,
  /** Another date. */
  DAY;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
