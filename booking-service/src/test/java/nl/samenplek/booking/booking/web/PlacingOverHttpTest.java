package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.web.Bookings.body;
import static nl.samenplek.booking.booking.web.Bookings.pathOf;
import static nl.samenplek.booking.booking.web.Bookings.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class PlacingOverHttpTest extends Running {

  @Test
  void booksADeskForTheMorning() {
    var date = Days.ahead(1);

    var answer =
        as(Who.SANNE)
            .post(
                "/bookings",
                Map.of("workplace", Town.desk(1), "date", date.toString(), "dayPart", "morning"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.text("from")).isEqualTo(Days.at(date, "07:00").toString());
    assertThat(answer.text("until")).isEqualTo(Days.at(date, "12:30").toString());
    assertThat(answer.text("dayPart")).isEqualTo("morning");
    assertThat(answer.text("occupant")).isEqualTo("p-0001");
    assertThat(answer.text("label")).isEqualTo("1.01");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Location"))
        .isEqualTo("/api/booking/v1/bookings/" + answer.text("id"));
    assertThat(as(Who.SANNE).get(pathOf(answer)).body()).isEqualTo(answer.body());
  }

  @Test
  void saysWhoseTurnIsWhenAndWhatIsFreeNextToIt() {
    var date = Days.ahead(2);
    placed(as(Who.SANNE), Town.desk(2), date, "08:00", "12:30");

    var answer = as(Who.FEMKE).post("/bookings", body(Town.desk(2), date, "09:00", "17:00"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("code")).isEqualTo("already-claimed");
    assertThat(answer.text("type")).isEqualTo("urn:samenplek:problem:already-claimed");
    assertThat(answer.text("detail"))
        .isEqualTo(
            "1.02 is bezet tot 12.30 uur. Daarna is de plek vrij. Ernaast is 1.01 de hele dag vrij.");
    var facts = answer.json().path("facts");
    assertThat(facts.path("takenUntil").asString()).isEqualTo(Days.at(date, "12:30").toString());
    assertThat(facts.path("nextFreeFrom").asString()).isEqualTo(Days.at(date, "12:30").toString());
    var nearest = answer.json().path("alternatives").path(0);
    assertThat(nearest.path("workplace").asString()).isEqualTo(Town.desk(1));
    assertThat(nearest.path("distanceMetres").asDouble()).isEqualTo(2.0);
  }

  @Test
  void saysItInEnglishToo() {
    var date = Days.ahead(2);
    placed(as(Who.SANNE), Town.desk(4), date, "13:00", "15:00");

    var answer =
        as(Who.FEMKE)
            .post("/bookings", body(Town.desk(4), date, "12:00", "17:00"), "Accept-Language", "en");

    assertThat(answer.text("detail"))
        .startsWith("1.04 is taken from 13.00 until 15.00. It is free until 13.00.");
    assertThat(answer.text("title")).isEqualTo("Already taken");
  }

  @Test
  void saysWhichBookingIsInTheWayOfASecondDesk() {
    var date = Days.ahead(3);
    var first = placed(as(Who.SANNE), Town.desk(3), date, "09:00", "12:00");

    var answer = as(Who.SANNE).post("/bookings", body(Town.desk(4), date, "11:00", "17:00"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("code")).isEqualTo("already-seated");
    assertThat(answer.json().path("facts").path("booking").asString()).isEqualTo(first.text("id"));
    assertThat(answer.json().path("facts").path("version").asLong()).isEqualTo(1);
    assertThat(answer.json().path("facts").path("label").asString()).isEqualTo("1.03");
  }

  @Test
  void givesTheFirstAnswerAgainForTheSameKeyAndBody() {
    var date = Days.ahead(4);
    var body = body(Town.desk(5), date, "09:00", "12:00");
    var first = as(Who.SANNE).post("/bookings", body, "Idempotency-Key", "over-http-1");

    var again = as(Who.SANNE).post("/bookings", body, "Idempotency-Key", "over-http-1");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void refusesAKeyThatWasUsedForAnotherBody() {
    var date = Days.ahead(4);
    as(Who.FEMKE)
        .post(
            "/bookings",
            body(Town.desk(6), date, "09:00", "12:00"),
            "Idempotency-Key",
            "over-http-2");

    var other =
        as(Who.FEMKE)
            .post(
                "/bookings",
                body(Town.desk(7), date, "09:00", "12:00"),
                "Idempotency-Key",
                "over-http-2");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("code")).isEqualTo("idempotency-key-reused");
  }

  @Test
  void keepsKeysOfDifferentPeopleApart() {
    var date = Days.ahead(5);
    var sanne =
        as(Who.SANNE)
            .post(
                "/bookings",
                body(Town.desk(8), date, "09:00", "12:00"),
                "Idempotency-Key",
                "shared");

    var femke =
        as(Who.FEMKE)
            .post(
                "/bookings",
                body(Town.desk(9), date, "09:00", "12:00"),
                "Idempotency-Key",
                "shared");

    assertThat(sanne.status()).isEqualTo(201);
    assertThat(femke.status()).isEqualTo(201);
  }

  @Test
  void refusesABookingOfAWholeDayWhenTheBuildingIsClosed() {
    var answer =
        as(Who.SANNE)
            .post(
                "/bookings",
                Map.of(
                    "workplace",
                    Town.desk(1),
                    "date",
                    Days.CLOSED.toString(),
                    "dayPart",
                    "whole-day"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("code")).isEqualTo("outside-opening-hours");
    assertThat(answer.text("detail")).contains("Heidag");
  }

  @Test
  void refusesSomebodyElsesZoneAndOffersAnother() {
    var answer = as(Who.BRAM).post("/bookings", body("d-1-team", Days.ahead(6), "09:00", "12:00"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("code")).isEqualTo("zone-reserved");
    assertThat(answer.text("detail")).contains("Vergunningen");
    assertThat(answer.json().path("alternatives").size()).isEqualTo(3);
  }
}
