package nl.samenplek.endtoend;

import java.util.regex.Pattern;

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

  void place(String workplace, String date) {
    var body = "{\"workplace\":\"%s\",\"date\":\"%s\",\"dayPart\":\"whole-day\"}";
    var answer = Api.as(username).post(ALL, body.formatted(workplace, date));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("Not placed: " + answer.body());
    }
  }
}
