package nl.samenplek.booking.layout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class ShowingLayoutsTest extends Running {

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

  private List<Boolean> own(Who who) {
    var floors = as(who).get("/sites/" + Town.SITE).json().path("floors");
    return List.of(floors.path(0).path("own").asBoolean(), floors.path(1).path("own").asBoolean());
  }
}
