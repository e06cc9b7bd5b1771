package nl.samenplek.booking.layout.web;

import static nl.samenplek.booking.layout.web.SmallFloors.smallFloor;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class BringingInLayoutsTest extends Running {

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
  void keepsAWorkplaceOnOneFloor() {
    var answer = as(Who.IRIS).put("/floors/dubbel", smallFloor("dubbel", Town.desk(1)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("on-another-floor");
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
}
