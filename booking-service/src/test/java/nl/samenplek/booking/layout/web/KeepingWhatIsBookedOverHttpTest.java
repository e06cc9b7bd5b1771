package nl.samenplek.booking.layout.web;

import static nl.samenplek.booking.layout.web.SmallFloors.ofKind;
import static nl.samenplek.booking.layout.web.SmallFloors.smallFloor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingWhatIsBookedOverHttpTest extends Running {

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
    site.put("name", "Eiland");
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
}
