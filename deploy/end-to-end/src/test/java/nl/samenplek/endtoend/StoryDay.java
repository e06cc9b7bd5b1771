package nl.samenplek.endtoend;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A day for each story that books something: days on which the town hall is open, as the suite
 * itself tells, no two stories on the same one whatever holidays lie between.
 */
enum StoryDay {
  SIGNING_IN,
  HIDING_A_NAME,
  MOVING,
  CANCELLING,
  REFUSED,
  SWAPPING,
  LIST_BY_KEYBOARD,
  PLAN_BY_KEYBOARD,
  OWN_WEEK,
  REPEATED_REQUEST,
  THINGS_GO_WRONG,
  WHILE_NOBODY_CAN_SIGN_IN,
  SESSIONS_CHANGE;

  /** Behind the days that are busiest in the demonstration, and within the booking horizon. */
  private static final int FIRST = 16;

  private static final int LAST = 42;
  private static final Pattern OPEN =
      Pattern.compile("\"date\":\"(\\d{4}-\\d{2}-\\d{2})\",\"open\":true");

  /** ISO 8601, as addresses and requests want it. */
  String date() {
    var open = openDays();
    if (open.size() <= ordinal()) {
      throw new IllegalStateException("Too few open days for " + this + ": " + open);
    }
    return open.get(ordinal());
  }

  private static List<String> openDays() {
    var today = LocalDate.now(Journey.TOWN_HALL);
    var path = "/api/booking/v1/sites/gemeentehuis/days?from=%s&until=%s";
    var answer =
        Api.as("sanne").get(path.formatted(today.plusDays(FIRST), today.plusDays(LAST + 1))).body();
    return OPEN.matcher(answer).results().map(found -> found.group(1)).toList();
  }
}
