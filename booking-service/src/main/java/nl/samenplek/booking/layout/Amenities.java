package nl.samenplek.booking.layout;

import java.util.Set;

/** What a workplace can have. */
public final class Amenities {
  /** In characters. */
  public static final int LONGEST = 40;

  public static final Set<String> ALL =
      Set.of(
          "height-adjustable",
          "two-screens",
          "screen",
          "dock",
          "wheelchair-accessible",
          "by-window",
          "whiteboard",
          "video-conferencing",
          "quiet",
          "charging-point");

  private Amenities() {}
}
