package nl.samenplek.booking.layout.finding;

import java.util.regex.Pattern;

/** Text that sorts by its numbers: "2 9" before "2 14". */
final class NumbersInOrder {
  private static final int DIGITS = 12;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1," + DIGITS + "}");

  private NumbersInOrder() {}

  static String of(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> "0".repeat(DIGITS - number.group().length()) + number.group());
  }
}
