package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.web.Bookings.pathOf;
import static nl.samenplek.booking.booking.web.Bookings.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.samenplek.booking.Api;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operation by role, on the own booking and on Sanne's. */
class WhoMayTest extends Running {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # who,   show, move, leave, stay, cancel, restore Sanne's booking; place for Sanne
          FEMKE,   404,  404,  404,   404,  404,    404,    403
          BRAM,    404,  404,  404,   404,  404,    404,    403
          KARIN,   404,  404,  404,   404,  404,    404,    201
          RUBEN,   200,  200,  409,   200,  200,    200,    201
          IRIS,    404,  404,  404,   404,  404,    404,    403
          DAAN,    200,  200,  409,   200,  200,    200,    201
          PIM,     404,  404,  404,   404,  404,    404,    403
          """)
  void doesWhatWithSomebodyElsesBooking(
      Who who, int show, int move, int leave, int stay, int cancel, int restore, int place) {
    var date = Days.ahead(15 + who.ordinal());
    var booking = placed(as(Who.SANNE), Town.desk(42), date, "09:00", "12:00");
    var path = pathOf(booking);
    var there = as(who);

    assertThat(there.get(path).status()).isEqualTo(show);
    assertThat(there.patch(path, Map.of("workplace", Town.desk(43)), "If-Match", "\"1\"").status())
        .isEqualTo(move);
    assertThat(there.put(path + "/release", null).status()).isEqualTo(leave);
    assertThat(there.delete(path + "/release").status()).isEqualTo(stay);
    assertThat(there.put(path + "/cancellation", null).status()).isEqualTo(cancel);
    assertThat(there.delete(path + "/cancellation").status()).isEqualTo(restore);
    assertThat(placeFor("p-0001", there, date).status()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"SANNE", "KARIN", "RUBEN", "IRIS", "DAAN"})
  void doesEverythingWithTheOwnBooking(Who who) {
    var date = Days.ahead(25);
    var booking = placed(as(who), Town.desk(10 + who.ordinal()), date, "09:00", "12:00");
    var path = pathOf(booking);

    assertThat(as(who).get(path).status()).isEqualTo(200);
    var later = Map.of("until", Days.at(date, "13:00").toString());
    assertThat(as(who).patch(path, later, "If-Match", "\"1\"").status()).isEqualTo(200);
    assertThat(as(who).put(path + "/cancellation", null).status()).isEqualTo(200);
    assertThat(as(who).delete(path + "/cancellation").status()).isEqualTo(200);
  }

  @Test
  void letsThePersonItIsForSeeAndCancelWhatReceptionBooked() {
    var booking = placeFor("p-0003", as(Who.RUBEN), Days.ahead(26));

    assertThat(booking.text("booker")).isEqualTo("p-0005");
    assertThat(as(Who.BRAM).get(pathOf(booking)).status()).isEqualTo(200);
    assertThat(as(Who.BRAM).put(pathOf(booking) + "/cancellation", null).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SANNE, 403
          KARIN, 403
          RUBEN, 403
          PIM,   403
          IRIS,  200
          DAAN,  200
          """)
  void bringsInLayouts(Who who, int status) {
    assertThat(as(who).put("/sites/" + Town.SITE, Town.site()).status()).isEqualTo(status);
    assertThat(as(who).put("/floors/" + Town.UPPER_FLOOR, Town.upperFloor()).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SANNE, 200
          FEMKE, 403
          KARIN, 403
          RUBEN, 200
          DAAN,  200
          """)
  void listsSannesBookings(Who who, int status) {
    assertThat(as(who).get("/bookings?occupant=p-0001").status()).isEqualTo(status);
  }

  @Test
  void partnersBookWhereTheyAreAdmittedAndNobodyElseDoes() {
    var date = Days.ahead(27);

    assertThat(placeAt("d-2-1", as(Who.SANNE), date).status()).isEqualTo(409);
    assertThat(placeAt("d-2-1", as(Who.PIM), date).status()).isEqualTo(201);
  }

  @Test
  void nobodyComesInWithoutAToken() {
    var answer = asNobody().get("/sites");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("code")).isEqualTo("unauthorized");
    assertThat(as("not.a.token").get("/sites").status()).isEqualTo(401);
  }

  @Test
  void anAccountThatBelongsToNobodyBooksNothing() {
    var stranger = as(nl.samenplek.parts.Parts.shared().token("onbekend"));

    var answer = placeAt(Town.desk(42), stranger, Days.ahead(28));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("code")).isEqualTo("account-unknown");
    assertThat(stranger.get("/bookings?mine=true").text("code")).isEqualTo("account-unknown");
  }

  private static Answer placeFor(String occupant, Api api, LocalDate date) {
    var body = new HashMap<String, Object>(Bookings.body(Town.desk(44), date, "13:00", "14:00"));
    body.put("occupant", occupant);
    return api.post("/bookings", body);
  }

  private static Answer placeAt(String desk, Api api, LocalDate date) {
    return api.post("/bookings", Bookings.body(desk, date, "13:00", "14:00"));
  }

  @Test
  void saysForWhomOneMayBook() {
    assertThat(as(Who.SANNE).get("/occupants").text("forWhom")).isEqualTo("oneself");
    assertThat(as(Who.RUBEN).get("/occupants").text("forWhom")).isEqualTo("everybody");
    assertThat(as(Who.DAAN).get("/occupants").text("forWhom")).isEqualTo("everybody");
    var ofKarin = as(Who.KARIN).get("/occupants");
    assertThat(ofKarin.text("forWhom")).isEqualTo("own-team");
    assertThat(ofKarin.text("team")).isEqualTo(Who.KARIN.team());
  }
}
