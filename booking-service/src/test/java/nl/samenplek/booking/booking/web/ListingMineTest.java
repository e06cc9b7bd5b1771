package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.web.Bookings.pathOf;
import static nl.samenplek.booking.booking.web.Bookings.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ListingMineTest extends Running {

  @Test
  void pagesThroughAllInOrderAndOnlyMine() {
    for (int hour = 9; hour < 14; hour++) {
      var from = "%02d:00".formatted(hour);
      placed(as(Who.IRIS), Town.desk(48), Days.ahead(42), from, "%02d:00".formatted(hour + 1));
    }
    placed(as(Who.FEMKE), Town.desk(49), Days.ahead(42), "09:00", "10:00");
    var window =
        "&from=" + Days.at(Days.ahead(42), "00:00") + "&until=" + Days.at(Days.ahead(43), "00:00");

    var seen = new ArrayList<JsonNode>();
    var path = "/bookings?mine=true&limit=2" + window;
    while (path != null) {
      var page = as(Who.IRIS).get(path);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      page.json().path("items").forEach(seen::add);
      path = next(page.header("Link"));
    }

    assertThat(seen).hasSize(5);
    assertThat(seen).extracting(item -> item.path("occupant").asString()).containsOnly("p-0006");
    assertThat(seen).extracting(item -> item.path("from").asString()).isSorted();
  }

  @Test
  void showsPlacedOrCancelledOnesWhenAsked() {
    var booking = placed(as(Who.DAAN), Town.desk(47), Days.ahead(43), "09:00", "10:00");
    as(Who.DAAN).put(pathOf(booking) + "/cancellation", null);
    var from = "&from=" + Days.at(Days.ahead(43), "00:00");

    assertThat(as(Who.DAAN).get("/bookings?state=placed" + from).body())
        .doesNotContain(booking.text("id"));
    assertThat(as(Who.DAAN).get("/bookings?state=cancelled" + from).body())
        .contains(booking.text("id"));
  }

  @Test
  void refusesACursorOfAnotherListOrAForgedOne() {
    var cursor = "bm90LWEtY3Vyc29yLWF0LWFsbC1yZWFsbHk";

    var answer = as(Who.SANNE).get("/bookings?mine=true&cursor=" + cursor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("invalid-cursor");
  }

  @Test
  void refusesALimitThatIsTooLargeAndAStateThatIsNot() {
    assertThat(as(Who.SANNE).get("/bookings?limit=201").status()).isEqualTo(400);
    assertThat(as(Who.SANNE).get("/bookings?state=lost").status()).isEqualTo(400);
    assertThat(as(Who.SANNE).get("/bookings?mine=false").status()).isEqualTo(400);
  }

  private static @org.jspecify.annotations.Nullable String next(
      @org.jspecify.annotations.Nullable String link) {
    return link == null ? null : link.substring(1, link.indexOf('>'));
  }
}
