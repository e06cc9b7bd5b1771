package nl.samenplek.booking.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.drawing.DrawnShapes;

/**
 * The drawing of a floor, checked.
 *
 * @param tag equal for equal drawings only
 */
public record Drawing(String svg, String tag) {
  /** The shapes of these kinds, in the order in which they are drawn. */
  public List<DrawnShape> shapes(Set<String> kinds) {
    return DrawnShapes.in(svg, kinds);
  }

  public static Drawing of(String svg) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
      return new Drawing(svg, HexFormat.of().formatHex(digest, 0, 12));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
