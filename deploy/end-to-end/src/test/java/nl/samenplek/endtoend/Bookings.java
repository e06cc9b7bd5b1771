package nl.samenplek.endtoend;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody's own bookings, by the public interface. */
record Bookings(String username) {
  private static final String ALL = "/api/booking/v1/bookings";
  private static final Pattern ID_AND_WORKPLACE =
      Pattern.compile("\"id\":\"([^\"]+)\",\"workplace\":\"([^\"]+)\"");

  void cancelAllOf(String workplace) {
    cancel(found("").filter(found -> found.group(2).equals(workplace)));
  }

  /** Every booking of that day goes. */
  void cancelAllOn(String date) {
    cancel(found(thatDay(date)));
  }

  /** How many of them stand on this workplace that day. */
  long of(String workplace, String date) {
    return found(thatDay(date)).filter(found -> found.group(2).equals(workplace)).count();
  }

  private void cancel(Stream<MatchResult> found) {
    var api = Api.as(username);
    found.forEach(one -> api.put(ALL + "/" + one.group(1) + "/cancellation"));
  }

  private Stream<MatchResult> found(String when) {
    var path = ALL + "?mine=true&state=placed&limit=200" + when;
    return ID_AND_WORKPLACE.matcher(Api.as(username).get(path).body()).results();
  }

  private static String thatDay(String date) {
    return "&from=%1$sT03:00:00Z&until=%1$sT23:00:00Z".formatted(date);
  }

  void place(String workplace, String date) {
    var body = "{\"workplace\":\"%s\",\"date\":\"%s\",\"dayPart\":\"whole-day\"}";
    var answer = Api.as(username).post(ALL, body.formatted(workplace, date));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("Not placed: " + answer.body());
    }
  }
}
