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
    var api = Api.as(username);
    ID_AND_WORKPLACE
        .matcher(api.get(ALL + "?mine=true&state=placed&limit=200").body())
        .results()
        .filter(found -> found.group(2).equals(workplace))
        .forEach(found -> api.put(ALL + "/" + found.group(1) + "/cancellation"));
  }

  /** Every booking of that day goes. */
  void cancelAllOn(String date) {
    var api = Api.as(username);
    on(date).forEach(found -> api.put(ALL + "/" + found.group(1) + "/cancellation"));
  }

  /** How many of them stand on this workplace that day. */
  long of(String workplace, String date) {
    return on(date).filter(found -> found.group(2).equals(workplace)).count();
  }

  private Stream<MatchResult> on(String date) {
    var thatDay = "?mine=true&state=placed&limit=200&from=%1$sT03:00:00Z&until=%1$sT23:00:00Z";
    return ID_AND_WORKPLACE
        .matcher(Api.as(username).get(ALL + thatDay.formatted(date)).body())
        .results();
  }

  void place(String workplace, String date) {
    var body = "{\"workplace\":\"%s\",\"date\":\"%s\",\"dayPart\":\"whole-day\"}";
    var answer = Api.as(username).post(ALL, body.formatted(workplace, date));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("Not placed: " + answer.body());
    }
  }
}
