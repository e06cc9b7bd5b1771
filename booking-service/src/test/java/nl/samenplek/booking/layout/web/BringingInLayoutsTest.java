package nl.samenplek.booking.layout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BringingInLayoutsTest extends Running {

  @Test
  void showsTheFloorAsItWasBroughtIn() {
    var floor = as(Who.SANNE).get("/floors/" + Town.FLOOR);

    assertThat(floor.header("ETag")).isEqualTo("\"1\"");
    assertThat(floor.json().path("revision").asLong()).isEqualTo(1);
    assertThat(floor.json().path("timeZone").asString()).isEqualTo("Europe/Amsterdam");
    assertThat(floor.json().path("workplaces").size()).isEqualTo(Town.DESKS + 7);
    assertThat(floor.json().path("zones").path(1).path("mine").asBoolean()).isTrue();
    assertThat(
            as(Who.BRAM)
                .get("/floors/" + Town.FLOOR)
                .json()
                .path("zones")
                .path(1)
                .path("mine")
                .asBoolean())
        .isFalse();
    assertThat(floor.json().path("workplaces").path(0).path("closed").isNull()).isTrue();
  }

  @Test
  void listsTheSiteWithItsFloors() {
    var sites = as(Who.SANNE).get("/sites").json().path("items");
    var site = as(Who.SANNE).get("/sites/" + Town.SITE).json();

    assertThat(sites.toString()).contains("\"id\":\"stadhuis\"");
    assertThat(site.path("floors").path(0).path("desks").asInt()).isEqualTo(Town.DESKS + 2);
    assertThat(site.path("floors").path(0).path("rooms").asInt()).isEqualTo(2);
    assertThat(site.path("openingHours").path(0).toString())
        .isEqualTo("{\"day\":\"monday\",\"from\":\"07:00\",\"until\":\"19:00\"}");
    assertThat(site.path("houseRules").path("dayParts").path("middayAt").asString())
        .isEqualTo("12:30");
  }

  @Test
  void saysOnWhichFloorsTheViewerHasAZone() {
    assertThat(own(Who.SANNE)).containsExactly(true, false);
    assertThat(own(Who.BRAM)).containsExactly(false, false);
    assertThat(own(Who.PIM)).containsExactly(false, true);
  }

  private List<Boolean> own(Who who) {
    var floors = as(who).get("/sites/" + Town.SITE).json().path("floors");
    return List.of(floors.path(0).path("own").asBoolean(), floors.path(1).path("own").asBoolean());
  }

  @Test
  void servesTheDrawingAndSaysWhenItIsUnchanged() {
    var path = "/floors/" + Town.FLOOR + "/drawing";
    var drawing = as(Who.SANNE).get(path);

    var again = as(Who.SANNE).get(path, "If-None-Match", String.valueOf(drawing.header("ETag")));

    assertThat(drawing.status()).isEqualTo(200);
    assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(drawing.header("Cache-Control")).contains("private").contains("no-cache");
    assertThat(drawing.body()).startsWith("<svg");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void givesARevisionForAChangeAndNoneForTheSameAgain() {
    var floor = smallFloor("kelder", "k-d-1", "k-d-2");

    var first = as(Who.IRIS).put("/floors/kelder", floor);
    var same = as(Who.IRIS).put("/floors/kelder", floor);
    var changed =
        as(Who.IRIS).put("/floors/kelder", smallFloor("kelder", "k-d-1"), "If-Match", "\"1\"");
    var stale = as(Who.IRIS).put("/floors/kelder", floor, "If-Match", "\"1\"");

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.header("Location")).isEqualTo("/api/booking/v1/floors/kelder");
    assertThat(same.status()).isEqualTo(200);
    assertThat(same.json().path("revision").asLong()).isEqualTo(1);
    assertThat(changed.json().path("revision").asLong()).isEqualTo(2);
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  void doesNotDropAWorkplaceThatHasBookings() {
    as(Who.IRIS).put("/floors/zolder", smallFloor("zolder", "z-d-1", "z-d-2"));
    var booked = bookMorning("z-d-2", Days.ahead(50));

    var refused = as(Who.IRIS).put("/floors/zolder", smallFloor("zolder", "z-d-1"));
    as(Who.SANNE).put("/bookings/" + booked.text("id") + "/cancellation", null);
    var allowed = as(Who.IRIS).put("/floors/zolder", smallFloor("zolder", "z-d-1"));

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.text("code")).isEqualTo("workplace-has-bookings");
    assertThat(refused.json().path("facts").path("workplaces").toString()).isEqualTo("[\"z-d-2\"]");
    assertThat(allowed.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"booth, desk", "desk, room", "room, booth", "desk, booth"})
  void keepsTheKindOfAWorkplaceThatHasBookings(String kind, String other) {
    var label = kind + "-" + other;
    as(Who.IRIS).put("/floors/" + label, ofKind(kind, smallFloor(label, label + "-1")));
    var booked = bookAnHour(label + "-1", Days.ahead(50));
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);

    var refused =
        as(Who.IRIS).put("/floors/" + label, ofKind(other, smallFloor(label, label + "-1")));
    as(Who.SANNE).put("/bookings/" + booked.text("id") + "/cancellation", null);
    var allowed =
        as(Who.IRIS).put("/floors/" + label, ofKind(other, smallFloor(label, label + "-1")));

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.text("code")).isEqualTo("workplace-has-bookings");
    assertThat(refused.json().path("facts").path("workplaces").toString())
        .isEqualTo("[\"" + label + "-1\"]");
    assertThat(allowed.status()).as(allowed.body()).isEqualTo(200);
  }

  @Test
  void keepsTheTimeZoneOfASiteThatHasBookings() {
    var site = new HashMap<>(Town.site());
    as(Who.IRIS).put("/sites/eiland", site);
    var floor = new HashMap<>(smallFloor("eiland-1", "eiland-1-1"));
    floor.put("site", "eiland");
    as(Who.IRIS).put("/floors/eiland-1", floor);
    var booked = bookMorning("eiland-1-1", Days.ahead(50));
    site.put("timeZone", "Atlantic/Azores");

    var refused = as(Who.IRIS).put("/sites/eiland", site);
    as(Who.SANNE).put("/bookings/" + booked.text("id") + "/cancellation", null);
    var allowed = as(Who.IRIS).put("/sites/eiland", site);

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.text("code")).isEqualTo("workplace-has-bookings");
    assertThat(allowed.status()).as(allowed.body()).isEqualTo(200);
  }

  @Test
  void findsEverythingThatIsWrongWithAFloor() {
    var floor = new HashMap<>(smallFloor("fout", "f-d-1", "f-d-1"));
    floor.put(
        "drawing", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><script/></svg>");
    floor.put("ordinal", 999);

    var answer = as(Who.IRIS).put("/floors/fout", floor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("element-not-allowed")
        .contains("\"field\":\"workplaces[1].id\",\"code\":\"double\"")
        .contains("\"field\":\"workplaces[1].label\",\"code\":\"double\"")
        .contains("\"field\":\"ordinal\",\"code\":\"out-of-range\"")
        .doesNotContain("finding.");
    assertThat(as(Who.IRIS).get("/floors/fout").status()).isEqualTo(404);
  }

  @Test
  void findsPlacesOutsideThePlanAndUnknownZonesAndSites() {
    var floor = new HashMap<>(smallFloor("buiten", "b-d-1"));
    floor.put("site", "elders");
    assertThat(as(Who.IRIS).put("/floors/buiten", floor).body()).contains("unknown-site");

    floor.put("plan", Map.of("widthMetres", 1, "heightMetres", 2));
    floor.put("zones", List.of());
    assertThat(as(Who.IRIS).put("/floors/buiten", floor).body())
        .contains("outside-the-plan")
        .contains("unknown-zone")
        .contains("view-box-not-the-plan");
  }

  @Test
  void keepsAWorkplaceOnOneFloor() {
    var answer = as(Who.IRIS).put("/floors/dubbel", smallFloor("dubbel", Town.desk(1)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("on-another-floor");
  }

  @Test
  void refusesASiteThatMakesNoSense() {
    var site = new HashMap<>(Town.site());
    site.put("timeZone", "Europe/Heemskerk");
    site.put("openingHours", List.of(Map.of("day", "someday", "from", "09:07", "until", "08:00")));
    site.put("name", " ");

    var answer = as(Who.IRIS).put("/sites/fout", site);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("unknown-time-zone")
        .contains("unknown-word")
        .contains("not-on-the-quarter")
        .contains("until-not-after-from")
        .contains("blank");
  }

  @Test
  void findsLabelsThatNobodyCanSeeOrTellApart() {
    var unseen = "\u2060";
    var floor = floorWithLabels("onzichtbaar", "T.01", "t.01\u200B", unseen, "😀".repeat(21));

    var answer = as(Who.IRIS).put("/floors/onzichtbaar", floor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"field\":\"workplaces[1].label\",\"code\":\"unseen-character\"")
        .contains("\"field\":\"workplaces[1].label\",\"code\":\"looks-the-same\"")
        .contains("\"field\":\"workplaces[2].label\",\"code\":\"blank\"")
        .doesNotContain("workplaces[3].label");
  }

  @Test
  void findsPlacesThatCannotBeSoInABuilding() {
    var floor =
        eachWorkplace(
            smallFloor("scheef", "s-1", "s-2", "s-3", "s-4", "s-5"),
            (index, workplace) ->
                workplace.put(
                    "place",
                    List.of(
                            place(5, 5, 0),
                            place(5.8, 5.5, 45),
                            place(0.2, 8, 0),
                            place(6.75, 5, 0),
                            place(18.5, 5, 0))
                        .get(index)));
    floor.put(
        "zones",
        List.of(
            zone("flex", List.of(0, 0), List.of(18, 0), List.of(18, 10), List.of(0, 10)),
            zone("lijn", List.of(1, 1), List.of(3, 3), List.of(5, 5))));

    var answer = as(Who.IRIS).put("/floors/scheef", floor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"field\":\"zones[1].outline\",\"code\":\"no-area\"")
        .contains("\"field\":\"workplaces[1].place\",\"code\":\"on-top-of-another\"")
        .contains("\"field\":\"workplaces[2].place\",\"code\":\"outside-the-plan\"")
        .contains("\"field\":\"workplaces[4].place\",\"code\":\"outside-its-zone\"")
        .doesNotContain("workplaces[0]")
        .doesNotContain("\"field\":\"workplaces[3].place\",\"code\":\"outside");
  }

  @Test
  void findsALabelThatAnotherFloorOfTheSiteHas() {
    as(Who.IRIS).put("/floors/vide", smallFloor("Vide", "v-1"));

    var answer = as(Who.IRIS).put("/floors/vide-2", smallFloor("vide\u00AD", "v-2"));
    var same = as(Who.IRIS).put("/floors/vide-2", smallFloor("VIDE", "v-1"));

    assertThat(answer.body()).contains("unseen-character");
    assertThat(same.status()).isEqualTo(400);
    assertThat(same.body()).contains("label-of-another-floor").contains("on-another-floor");
  }

  private static Map<String, Object> place(double x, double y, double rotation) {
    return Map.of("x", x, "y", y, "width", 1.75, "depth", 0.8, "rotation", rotation);
  }

  private static Map<String, Object> zone(String id, List<?>... outline) {
    return Map.of(
        "id", id, "name", Map.of("nl", id, "en", id), "wash", 0, "outline", List.of(outline));
  }

  private Answer bookMorning(String workplace, LocalDate date) {
    return as(Who.SANNE)
        .post(
            "/bookings",
            Map.of("workplace", workplace, "date", date.toString(), "dayPart", "morning"));
  }

  /** A booth is for two hours at most, a room for four. */
  private Answer bookAnHour(String workplace, LocalDate date) {
    var from = Days.at(date, "09:00");
    var until = Days.at(date, "10:00");
    return as(Who.SANNE)
        .post(
            "/bookings",
            Map.of("workplace", workplace, "from", from.toString(), "until", until.toString()));
  }

  private static Map<String, Object> ofKind(String kind, Map<String, Object> floor) {
    return eachWorkplace(floor, (place, workplace) -> workplace.put("kind", kind));
  }

  private static Map<String, Object> eachWorkplace(
      Map<String, Object> floor, BiConsumer<Integer, Map<String, Object>> change) {
    var workplaces = new ArrayList<Map<String, Object>>();
    for (var workplace : (List<?>) Objects.requireNonNull(floor.get("workplaces"))) {
      var changed = new HashMap<String, Object>();
      ((Map<?, ?>) workplace).forEach((name, value) -> changed.put((String) name, value));
      change.accept(workplaces.size(), changed);
      workplaces.add(changed);
    }
    var changed = new HashMap<>(floor);
    changed.put("workplaces", workplaces);
    return changed;
  }

  private static Map<String, Object> floorWithLabels(String label, String... labels) {
    var ids = IntStream.range(0, labels.length).mapToObj(i -> label + "-" + i);
    return eachWorkplace(
        smallFloor(label, ids.toArray(String[]::new)),
        (place, workplace) -> workplace.put("label", labels[place]));
  }

  private static Map<String, Object> smallFloor(String label, String... desks) {
    var workplaces = new ArrayList<Map<String, Object>>();
    for (var desk : desks) {
      workplaces.add(
          Map.of(
              "id",
              desk,
              "label",
              desk,
              "kind",
              "desk",
              "zone",
              "flex",
              "capacity",
              1,
              "place",
              place(2 + 2 * workplaces.size(), 5, 0),
              "seats",
              List.of(Map.of("x", 2 + 2 * workplaces.size(), "y", 5.84, "rotation", 0))));
    }
    return Map.of(
        "site",
        Town.SITE,
        "label",
        label,
        "name",
        Map.of("nl", label, "en", label),
        "ordinal",
        5,
        "plan",
        Map.of("widthMetres", 20, "heightMetres", 10, "northDegrees", 0),
        "drawing",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>",
        "zones",
        List.of(
            Map.of(
                "id",
                "flex",
                "name",
                Map.of("nl", "Flex", "en", "Flex"),
                "wash",
                0,
                "outline",
                List.of(List.of(0, 0), List.of(20, 0), List.of(20, 10), List.of(0, 10)))),
        "workplaces",
        workplaces);
  }
}
