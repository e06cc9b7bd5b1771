package nl.samenplek.edge.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Moments and dates as RFC 3339 writes them, in bodies and in parameters alike: the year has four
 * digits. Others are read by {@code java.time} and overflow further on.
 */
public final class Rfc3339 {
  private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.*");

  private Rfc3339() {}

  /** A moment with any offset; a {@link DateTimeException} for anything else. */
  public static Instant moment(String text) {
    return OffsetDateTime.parse(dated(text)).toInstant();
  }

  /** A date; a {@link DateTimeException} for anything else. */
  public static LocalDate date(String text) {
    return LocalDate.parse(dated(text));
  }

  private static String dated(String text) {
    if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
      throw new DateTimeException("not a year of four digits");
    }
    return text;
  }
}
