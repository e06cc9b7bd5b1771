package nl.samenplek.endtoend;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days on which the town hall is open, as the suite itself tells. */
final class Days {
  private static final Pattern OPEN =
      Pattern.compile("\"date\":\"(\\d{4}-\\d{2}-\\d{2})\",\"open\":true");

  private Days() {}

  /** The open day that is so many days or more from today. */
  static LocalDate openFrom(int daysAhead) {
    var from = LocalDate.now(Journey.TOWN_HALL).plusDays(daysAhead);
    var path = "/api/booking/v1/sites/gemeentehuis/days?from=%s&until=%s";
    var answer = Api.as("sanne").get(path.formatted(from, from.plusDays(10))).body();
    var open = OPEN.matcher(answer);
    if (!open.find()) {
      throw new IllegalStateException("No open day from " + from + " in " + answer);
    }
    return LocalDate.parse(open.group(1));
  }
}
