package nl.samenplek.booking.layout.web;

import static nl.samenplek.booking.layout.web.SmallFloors.eachWorkplace;
import static nl.samenplek.booking.layout.web.SmallFloors.smallFloor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A floor on which from a date one desk goes, one comes, and one has another label. */
class FloorsThatChangeTest extends Running {
  private static final LocalDate CHANGE = Days.ahead(40);
  private static final LocalDate BEFORE = Days.ahead(39);

  @Test
  void canBeBookedOnEachDayAsItIsThen() {
    change("mezzanine", "mz");

    assertThat(book("mz-goes", BEFORE).status()).isEqualTo(201);
    assertThat(book("mz-comes", CHANGE).status()).isEqualTo(201);
    var gone = book("mz-goes", CHANGE);
    var tooEarly = book("mz-comes", BEFORE);

    assertThat(gone.status()).as(gone.body()).isEqualTo(409);
    assertThat(gone.text("code")).isEqualTo("not-there");
    assertThat(gone.json().path("facts").path("days").toString())
        .isEqualTo("[{\"from\":\"2000-01-01\",\"until\":\"" + CHANGE + "\"}]");
    assertThat(gone.text("detail")).contains("tot en met").doesNotContain("{");
    assertThat(tooEarly.text("code")).isEqualTo("not-there");
    assertThat(tooEarly.json().path("facts").path("days").toString())
        .isEqualTo("[{\"from\":\"" + CHANGE + "\"}]");
    assertThat(tooEarly.json().path("alternatives").toString()).contains("mz-").contains("place");
  }

  @Test
  void isShownAsItIsOnADate() {
    change("galerij", "ga");

    assertThat(ids(show("galerij", BEFORE))).containsExactly("ga-goes", "ga-stays");
    assertThat(ids(show("galerij", CHANGE))).containsExactly("ga-stays", "ga-comes");
    assertThat(show("galerij", BEFORE).text("until")).isEqualTo(CHANGE.toString());
    assertThat(show("galerij", CHANGE).text("from")).isEqualTo(CHANGE.toString());
    assertThat(day("galerij", BEFORE).path("revision").asLong()).isEqualTo(1);
    assertThat(day("galerij", CHANGE).path("workplaces").findValuesAsString("workplace"))
        .containsExactly("ga-stays", "ga-comes");
    assertThat(places("ga-comes", BEFORE)).isEmpty();
    assertThat(places("ga-comes", CHANGE)).containsExactly("ga-comes");
    assertThat(
            as(Who.SANNE)
                .get("/workplaces/ga-goes/availability?from=" + BEFORE + "&until=" + Days.ahead(41))
                .json()
                .path("days")
                .findValuesAsString("open"))
        .containsExactly("true", "false");
    assertThat(as(Who.SANNE).get("/floors/galerij/drawing?revision=2").status()).isEqualTo(200);
    assertThat(as(Who.SANNE).get("/floors/galerij/drawing?revision=9").status()).isEqualTo(404);
    assertThat(as(Who.SANNE).get("/floors/galerij/drawing?revision=-1").status()).isEqualTo(404);
  }

  @Test
  void tellsOfABookingWhatIsPrintedThereOnItsDay() {
    change("entresol", "en");

    var before = book("en-stays", BEFORE);
    var after = book("en-stays", CHANGE);

    assertThat(before.text("label")).isEqualTo("en-stays");
    assertThat(after.text("label")).isEqualTo("NEW");
    assertThat(as(Who.RUBEN).get("/bookings/" + before.text("id")).text("label"))
        .isEqualTo("en-stays");
    assertThat(as(Who.RUBEN).get("/bookings/" + after.text("id")).text("label")).isEqualTo("NEW");
  }

  @Test
  void tellsOfABookingTheZoneThatThePlannerGivesItsPlace() {
    as(Who.IRIS).put("/floors/loge", smallFloor("loge", "lo-1"));
    var booked = book("lo-1", CHANGE);
    var zone = Map.of("id", "stil", "name", Map.of("nl", "Stil", "en", "Quiet"), "wash", 0);
    var outline = List.of(List.of(0, 0), List.of(20, 0), List.of(20, 10), List.of(0, 10));
    var renamed = new HashMap<String, Object>(zone);
    renamed.put("outline", outline);
    var moved = eachWorkplace(smallFloor("loge", "lo-1"), (at, place) -> place.put("zone", "stil"));
    moved.put("zones", List.of(renamed));
    var answer = as(Who.IRIS).put("/floors/loge", from(CHANGE, moved));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);

    assertThat(as(Who.RUBEN).get("/bookings/" + booked.text("id")).text("zone")).isEqualTo("stil");
  }

  @Test
  void canBeTakenBackBeforeItsDate() {
    change("serre", "se");

    var list = as(Who.SANNE).get("/floors/serre/revisions").json().path("items");
    assertThat(list.findValuesAsString("revision")).containsExactly("2", "1");
    assertThat(as(Who.SANNE).delete("/floors/serre/revisions/2").status()).isEqualTo(403);
    assertThat(as(Who.IRIS).delete("/floors/serre/revisions/2").status()).isEqualTo(204);

    assertThat(ids(show("serre", CHANGE))).containsExactly("se-goes", "se-stays");
    assertThat(as(Who.IRIS).delete("/floors/serre/revisions/1").text("code"))
        .isEqualTo("already-in-force");
    assertThat(as(Who.IRIS).delete("/floors/serre/revisions/7").status()).isEqualTo(404);
  }

  @Test
  void canEndAndSaysThenOnWhichDaysItIs() {
    as(Who.IRIS).put("/floors/koepel", smallFloor("koepel", "ko-1"));
    var booked = book("ko-1", CHANGE);
    var end = Map.of("from", CHANGE.toString());

    var refused = as(Who.IRIS).put("/floors/koepel/end", end);
    assertThat(refused.text("code")).isEqualTo("workplace-has-bookings");
    assertThat(refused.json().path("facts").path("possibleFrom").asString())
        .isEqualTo(CHANGE.plusDays(1).toString());
    as(Who.RUBEN).put("/bookings/" + booked.text("id") + "/cancellation", null);
    assertThat(as(Who.IRIS).put("/floors/koepel/end", end).status()).isEqualTo(200);

    assertThat(show("koepel", BEFORE).status()).isEqualTo(200);
    var none = show("koepel", CHANGE);
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.text("code")).isEqualTo("floor-not-there");
    assertThat(book("ko-1", CHANGE).text("code")).isEqualTo("not-there");
    var site = as(Who.SANNE).get("/sites/" + Town.SITE + "?date=" + CHANGE).json();
    assertThat(site.path("floors").findValuesAsString("id")).doesNotContain("koepel");
    var bad = as(Who.IRIS).put("/floors/koepel/end", Map.of());
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body()).contains("required");
  }

  @Test
  void isRefusedForDaysThatWereOrThatAreNone() {
    as(Who.IRIS).put("/floors/bordes", smallFloor("bordes", "bo-1"));

    var past = as(Who.IRIS).put("/floors/bordes", from(Days.ahead(-1), smallFloor("bordes", "x")));
    var early =
        as(Who.IRIS)
            .put("/floors/bordes", from(LocalDate.of(1999, 12, 31), smallFloor("bordes", "x")));

    assertThat(past.status()).isEqualTo(400);
    assertThat(past.body()).contains("before-today");
    assertThat(early.body()).contains("too-early").contains("1 januari 2000");
    assertThat(ids(show("bordes", Days.ahead(0)))).containsExactly("bo-1");
  }

  private void change(String id, String prefix) {
    var before = smallFloor(id, prefix + "-goes", prefix + "-stays");
    var after =
        eachWorkplace(
            smallFloor(id, prefix + "-stays", prefix + "-comes"),
            (at, place) -> {
              if (at == 0) {
                place.put("label", "NEW");
              }
            });
    assertThat(as(Who.IRIS).put("/floors/" + id, before).status()).isEqualTo(201);
    var changed = as(Who.IRIS).put("/floors/" + id, from(CHANGE, after));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().path("revision").asLong()).isEqualTo(2);
  }

  private static Map<String, Object> from(LocalDate date, Map<String, Object> floor) {
    var dated = new HashMap<>(floor);
    dated.put("from", date.toString());
    return dated;
  }

  private Answer show(String floor, LocalDate date) {
    return as(Who.SANNE).get("/floors/" + floor + "?date=" + date);
  }

  private JsonNode day(String floor, LocalDate date) {
    return as(Who.SANNE).get("/floors/" + floor + "/availability?date=" + date).json();
  }

  private List<String> places(String name, LocalDate date) {
    return as(Who.SANNE)
        .get("/places?name=" + name + "&date=" + date)
        .json()
        .path("items")
        .findValuesAsString("id")
        .stream()
        .filter(name::equals)
        .toList();
  }

  private static List<String> ids(Answer floor) {
    return floor.json().path("workplaces").findValuesAsString("id");
  }

  /** By reception, for somebody who has nothing else. */
  private Answer book(String workplace, LocalDate date) {
    var who = "p-" + workplace + "-" + date;
    Town.know(database, who, "account-" + who, "vergunningen", "heemskerk");
    return as(Who.RUBEN)
        .post(
            "/bookings",
            Map.of(
                "workplace",
                workplace,
                "occupant",
                who,
                "date",
                date.toString(),
                "dayPart",
                "whole-day"));
  }
}
