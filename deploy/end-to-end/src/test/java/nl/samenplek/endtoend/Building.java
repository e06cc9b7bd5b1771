package nl.samenplek.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small building of one storey with some desks in a row, open every day from seven to eight. */
record Building(String id, String name) {
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private static final String SITE =
      """
      {"name":"%s","address":"Duinweg 12, Heemskerk","timeZone":"%s","openingHours":[%s],"closingDays":[],\
      "houseRules":{"horizonDays":42,"longestMinutes":{},"dayParts":{"middayAt":"12:30"}}}""";

  private static final String FLOOR =
      """
      {%s"site":"%s","label":"1","name":{"nl":"Eerste verdieping","en":"First floor"},"ordinal":1,\
      "plan":{"widthMetres":12,"heightMetres":8,"northDegrees":0},\
      "drawing":"<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 12 8\\"/>",\
      "zones":[{"id":"open","name":{"nl":"Open","en":"Open"},"wash":1,"outline":[[0,0],[12,0],[12,8],[0,8]],\
      "openTo":{"teams":[]}}],"workplaces":[%s]}""";

  private static final String DESK =
      """
      {"id":"%s","label":"%s","kind":"desk","zone":"open","capacity":1,\
      "place":{"x":AT,"y":4,"width":1.6,"depth":0.8,"rotation":0},"seats":[{"x":AT,"y":5,"rotation":0}]}""";

  String floor() {
    return id + "-1";
  }

  /** Its address on the pages of the app. */
  String address() {
    return "/sites/" + id + "/floors/" + floor();
  }

  /** The desk in that place of the row, from 1; it keeps its id whatever is printed on it. */
  String desk(int place) {
    return floor() + "-0" + place;
  }

  void stands(ZoneId zone) {
    put("/api/booking/v1/sites/" + id, SITE.formatted(name, zone, openEveryDay()));
  }

  /**
   * @param from the first date on which it is so; absent: always
   * @param labels of the desks by their places; an empty one leaves a gap
   */
  void isLaidOut(@Nullable LocalDate from, String... labels) {
    var desks =
        IntStream.range(0, labels.length)
            .filter(at -> !labels[at].isEmpty())
            .mapToObj(at -> desk(at + 1, labels[at]))
            .collect(Collectors.joining(","));
    var since = from == null ? "" : "\"from\":\"%s\",".formatted(from);
    put("/api/booking/v1/floors/" + floor(), FLOOR.formatted(since, id, desks));
  }

  private String desk(int place, String label) {
    return DESK.replace("AT", String.valueOf(place * 3)).formatted(desk(place), label);
  }

  private static String openEveryDay() {
    return Stream.of(DayOfWeek.values())
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .map("{\"day\":\"%s\",\"from\":\"07:00\",\"until\":\"20:00\"}"::formatted)
        .collect(Collectors.joining(","));
  }

  private static void put(String path, String body) {
    var answer = Api.as("iris").send("PUT", path, body, JSON);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
  }
}
