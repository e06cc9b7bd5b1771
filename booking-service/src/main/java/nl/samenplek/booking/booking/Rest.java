package nl.samenplek.booking.booking;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the part of its old time that a booking leaves when it moves. */
public enum Rest {
  /** It is given up. */
  RELEASE,
  /** It becomes bookings of its own at the old place. */
  KEEP,
  /**
   * The bookings that the change before this one kept are given up with it: how keeping is undone.
   */
  REJOIN;

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Rest> of(String word) {
    return Arrays.stream(values()).filter(rest -> rest.word().equals(word)).findFirst();
  }
}
