package nl.samenplek.booking.layout.web;

import static nl.samenplek.booking.layout.web.SmallFloors.eachWorkplace;
import static nl.samenplek.booking.layout.web.SmallFloors.floorWithLabels;
import static nl.samenplek.booking.layout.web.SmallFloors.place;
import static nl.samenplek.booking.layout.web.SmallFloors.smallFloor;
import static nl.samenplek.booking.layout.web.SmallFloors.zone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class FindingWhatIsWrongTest extends Running {

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
  void findsASiteThatCannotBeToldFromAnother() {
    var site = new HashMap<>(Town.site());
    var other = as(Who.IRIS).get("/sites/" + Town.SITE).text("name");
    site.put("name", other.toUpperCase(Locale.ROOT));

    var answer = as(Who.IRIS).put("/sites/ander-stadhuis", site);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"name\",\"code\":\"looks-the-same\"");
    assertThat(as(Who.IRIS).get("/sites/ander-stadhuis").status()).isEqualTo(404);
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
}
