package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a building where it is about noon now, whenever this is run. */
class LeavingEarlyTest extends Journey {
  private static final String SITE = "zonnewijzer";
  private static final String FLOOR = SITE + "-1";
  private static final String DESK = FLOOR + "-01";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final Pattern MINE = Pattern.compile("wp-mine");
  private static final Pattern FREE = Pattern.compile("wp-free");
  private static final Pattern MATE = Pattern.compile("wp-mate");

  private static final String BUILDING =
      """
      {"name":"Zonnewijzer","address":"Duinweg 12, Heemskerk","timeZone":"%s","openingHours":[%s],"closingDays":[],\
      "houseRules":{"horizonDays":7,"longestMinutes":{},"dayParts":{"middayAt":"12:30"}}}""";

  private static final String STOREY =
      """
      {"site":"zonnewijzer","label":"1","name":{"nl":"Eerste verdieping","en":"First floor"},"ordinal":1,\
      "plan":{"widthMetres":12,"heightMetres":8,"northDegrees":0},\
      "drawing":"<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 12 8\\"/>",\
      "zones":[{"id":"open","name":{"nl":"Open","en":"Open"},"wash":1,"outline":[[0,0],[12,0],[12,8],[0,8]],\
      "openTo":{"teams":[]}}],\
      "workplaces":[{"id":"zonnewijzer-1-01","label":"Z.01","kind":"desk","zone":"open","capacity":1,\
      "place":{"x":6,"y":4,"width":1.6,"depth":0.8,"rotation":0},"seats":[{"x":6,"y":5,"rotation":0}]}]}""";

  private final Instant begin = quarterOf(Instant.now());
  private final ZoneId zone = whereItIsNoon();

  @BeforeEach
  void sannesTimeRuns() {
    put("/api/booking/v1/sites/" + SITE, BUILDING.formatted(zone, openEveryDay()));
    put("/api/booking/v1/floors/" + FLOOR, STOREY);
    var until = begin.plus(Duration.ofHours(3));
    var body =
        "{\"workplace\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(DESK, begin, until);
    var answer = Api.as("sanne").post("/api/booking/v1/bookings", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @AfterEach
  void theDeskIsFreeAgain() {
    new Bookings("sanne").cancelAllOf(DESK);
  }

  @Test
  void freesTheRestForAColleagueWhoLooksOnAndCanBeUndone() {
    var femke = someone(Visitor.Window.DESKTOP).signedInAs("femke", address());
    assertThat(femke.workplace(DESK)).hasClass(MATE);
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", address());
    assertThat(sanne.workplace(DESK)).hasClass(MINE);

    sanne.button("^Ik ga weg: geef Z.01 vrij$").click();

    var toast = sanne.page().locator(".toast");
    assertThat(toast).containsText("Z.01 is vanaf nu vrij");
    assertThat(femke.workplace(DESK)).hasClass(FREE);
    toast.getByText("Ongedaan maken").click();
    assertThat(sanne.workplace(DESK)).hasClass(MINE);
    assertThat(femke.workplace(DESK)).hasClass(MATE);
  }

  @Test
  void staysInTheWeekAsWhatItWas() {
    var sanne = someone(Visitor.Window.PHONE).signedInAs("sanne", "/my-week");

    sanne.button("^Ik ga weg .*Z.01$").click();

    assertThat(sanne.page().locator(".toast")).containsText("Z.01 is vanaf nu vrij");
    assertThat(sanne.page().locator(".week-cell", withText("Z.01")))
        .containsText("eerder weggegaan");
    assertThat(sanne.button("^Ik ga weg .*Z.01$")).hasCount(0);
  }

  /** Asks for the coming hour. */
  private String address() {
    var from = begin.atZone(zone);
    return "/sites/%s/floors/%s?date=%s&part=hours&from=%s&until=%s&workplace=%s"
        .formatted(
            SITE,
            FLOOR,
            from.toLocalDate(),
            from.toLocalTime(),
            from.toLocalTime().plusHours(1),
            DESK);
  }

  private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }

  private static Instant quarterOf(Instant moment) {
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), 900) * 900);
  }

  /** The signs of these zones are the other way round. */
  private static ZoneId whereItIsNoon() {
    var hours = 12 - Instant.now().atZone(ZoneOffset.UTC).getHour();
    return ZoneId.of(hours == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-hours));
  }

  private static String openEveryDay() {
    return java.util.stream.Stream.of(java.time.DayOfWeek.values())
        .map(day -> day.name().toLowerCase(java.util.Locale.ROOT))
        .map("{\"day\":\"%s\",\"from\":\"07:00\",\"until\":\"20:00\"}"::formatted)
        .collect(java.util.stream.Collectors.joining(","));
  }

  private static void put(String path, String body) {
    var answer = Api.as("iris").send("PUT", path, body, JSON);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
  }
}
