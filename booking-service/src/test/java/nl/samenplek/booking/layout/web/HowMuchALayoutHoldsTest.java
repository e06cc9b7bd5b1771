package nl.samenplek.booking.layout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.layout.LayoutLimits;
import org.junit.jupiter.api.Test;

class HowMuchALayoutHoldsTest extends Running {
  private static final String TOWER = "toren";

  @Test
  void aSiteTakesAsManyFloorsAsItsDescriptionSaysAndGoesOnTakingChangesOfThose() {
    var tower = new HashMap<>(Town.site());
    tower.put("name", "Toren");
    as(Who.IRIS).put("/sites/" + TOWER, tower);
    for (int storey = 1; storey <= LayoutLimits.FLOORS_OF_A_SITE; storey++) {
      assertThat(as(Who.IRIS).put("/floors/toren-" + storey, storey(storey)).status())
          .isEqualTo(201);
    }

    var oneMore = as(Who.IRIS).put("/floors/toren-0", storey(0));
    var changed = storey(7);
    changed.put("ordinal", 70);
    var change = as(Who.IRIS).put("/floors/toren-7", changed);

    assertThat(oneMore.status()).isEqualTo(400);
    assertThat(oneMore.json().path("findings").path(0).path("code").asString())
        .isEqualTo("too-many");
    assertThat(change.status()).isEqualTo(200);
    assertThat(as(Who.IRIS).get("/sites/" + TOWER).json().path("floors").size())
        .isEqualTo(LayoutLimits.FLOORS_OF_A_SITE);
  }

  private static Map<String, Object> storey(int storey) {
    return new HashMap<>(
        Map.of(
            "site",
            TOWER,
            "label",
            "T" + storey,
            "name",
            Map.of("nl", "Verdieping " + storey, "en", "Floor " + storey),
            "ordinal",
            storey,
            "plan",
            Map.of("widthMetres", 10, "heightMetres", 10),
            "drawing",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'></svg>",
            "zones",
            List.of(),
            "workplaces",
            List.of()));
  }
}
