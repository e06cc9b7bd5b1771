package nl.samenplek.edge.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** A value that is said differently per language. */
@FunctionalInterface
public interface Spoken {

  DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

  String in(Locale language);

  /** A time of day as the suite says it: 9.30. */
  static Spoken time(LocalTime time) {
    return language -> TIME.format(time);
  }

  static Spoken time(Instant moment, ZoneId zone) {
    return time(moment.atZone(zone).toLocalTime());
  }

  /** A day without its year: di 15 september, Tue 15 September. */
  static Spoken day(LocalDate day) {
    return language -> written("EEE d MMMM", language, day);
  }

  /** A day without weekday and year: 9 oktober, 9 October. */
  static Spoken date(LocalDate day) {
    return language -> written("d MMMM", language, day);
  }

  /** A day with its year: 9 oktober 2026, 9 October 2026. */
  static Spoken dateOfAYear(LocalDate day) {
    return language -> written("d MMMM yyyy", language, day);
  }

  /**
   * A text that is kept per language, such as a floor's name; Dutch where the language is absent.
   */
  static Spoken text(Map<String, String> perLanguage) {
    return language ->
        perLanguage.getOrDefault(language.getLanguage(), perLanguage.getOrDefault("nl", ""));
  }

  private static String written(String pattern, Locale language, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(pattern, language).format(moment).replace(".", "");
  }
}
