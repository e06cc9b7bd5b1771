package nl.samenplek.booking.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenplek.edge.problem.Messages;
import nl.samenplek.edge.problem.Spoken;

/** Says runs of days: "tot en met 31 december 2026 en vanaf 1 maart 2027". */
public final class SpokenDays {
  private SpokenDays() {}

  /** The last of these before the date, and the first after it. */
  public static Spoken around(LocalDate date, List<Days> all, Messages messages) {
    var before = all.stream().filter(days -> days.from().isBefore(date)).toList();
    var near =
        all.stream().skip(Math.max(0, before.size() - 1)).limit(before.isEmpty() ? 1 : 2).toList();
    return language ->
        near.stream()
            .map(days -> say(days, messages, language))
            .collect(Collectors.joining(" " + messages.text("days.and", language) + " "));
  }

  private static String say(Days days, Messages messages, Locale language) {
    var until = days.until();
    var last = until == null ? "" : Spoken.dateOfAYear(until.minusDays(1)).in(language);
    if (days.from().equals(Revision.ALWAYS)) {
      return until == null
          ? messages.text("days.always", language)
          : messages.text("days.until", language, last);
    }
    var first = Spoken.dateOfAYear(days.from()).in(language);
    return until == null
        ? messages.text("days.from", language, first)
        : messages.text("days.between", language, first, last);
  }
}
