package nl.samenplek.booking.demand;

/**
 * @param denied wishes that came to nothing at first
 * @param takenInstead how many of them were followed by another place
 */
public record Count(long denied, long takenInstead) {
  static final Count ONE_DENIED = new Count(1, 0);
  static final Count ONE_TAKEN_INSTEAD = new Count(0, 1);

  Count plus(Count other) {
    return new Count(denied + other.denied, takenInstead + other.takenInstead);
  }
}
