package nl.samenplek.demo.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths in metres, written to the millimetre without trailing zeros. */
public final class Metres {
  private Metres() {}

  public static String text(double metres) {
    return rounded(metres).toPlainString();
  }

  /** The same length as a number that JSON shows without noise. */
  public static BigDecimal rounded(double metres) {
    var millimetres = BigDecimal.valueOf(metres).setScale(3, RoundingMode.HALF_UP);
    return millimetres.signum() == 0 ? BigDecimal.ZERO : plain(millimetres.stripTrailingZeros());
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
