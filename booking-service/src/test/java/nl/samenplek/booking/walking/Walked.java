package nl.samenplek.booking.walking;

import java.util.Optional;
import nl.samenplek.booking.layout.Drawing;

/** Floors as they are walked, for tests of what uses the distance. */
public final class Walked {
  private Walked() {}

  /** Nothing is drawn: everything is measured in straight lines. */
  public static Walking inStraightLines() {
    return new Walking((floor, revision) -> Optional.empty());
  }

  /** Every floor is drawn like this. */
  public static Walking on(String svg) {
    return new Walking((floor, revision) -> Optional.of(Drawing.of(svg)));
  }
}
