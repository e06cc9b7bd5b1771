package nl.samenplek.booking.availability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AvailabilityOverHttpTest extends Running {

  @Test
  void showsAFloorOnADayAsEachViewerMaySeeIt() {
    var date = Days.ahead(44);
    book(Who.SANNE, Town.desk(1), date, "09:00", "12:00");

    var mine = desk(as(Who.SANNE).get(path(date, "")).json(), Town.desk(1));
    var others = desk(as(Who.FEMKE).get(path(date, "")).json(), Town.desk(1));

    assertThat(mine.path("state").asString()).isEqualTo("partly");
    assertThat(mine.path("taken").path(0).path("mine").asBoolean()).isTrue();
    assertThat(mine.path("taken").path(0).path("booking").asString()).startsWith("b-");
    assertThat(others.path("taken").path(0).path("mine").asBoolean()).isFalse();
    assertThat(others.path("taken").path(0).has("booking")).isFalse();
    assertThat(others.toString()).doesNotContain("p-0001");
  }

  @Test
  void tellsTheStateAboutTheAskedTime() {
    var date = Days.ahead(45);
    book(Who.SANNE, Town.desk(1), date, "09:00", "12:00");

    assertThat(state(date, "&from=09:00&until=12:00", Town.desk(1))).isEqualTo("taken");
    assertThat(state(date, "&from=08:00&until=12:00", Town.desk(1))).isEqualTo("partly");
    assertThat(state(date, "&from=12:00&until=17:00", Town.desk(1))).isEqualTo("free");
  }

  @Test
  void fadesWhatLacksTheAskedAmenities() {
    var floor = as(Who.SANNE).get(path(Days.ahead(45), "&amenities=dock")).json();

    assertThat(desk(floor, Town.desk(2)).path("matches").asBoolean()).isTrue();
    assertThat(desk(floor, "d-1-plain").path("matches").asBoolean()).isFalse();
  }

  @Test
  void saysWhatIsBookableForTheViewer() {
    var date = Days.ahead(45);

    assertThat(
            desk(as(Who.SANNE).get(path(date, "")).json(), "d-1-team").path("bookable").asBoolean())
        .isTrue();
    assertThat(
            desk(as(Who.BRAM).get(path(date, "")).json(), "d-1-team").path("bookable").asBoolean())
        .isFalse();
  }

  @Test
  void givesOpeningHoursAndDayPartsAsInstants() {
    var date = Days.ahead(45);
    var day = as(Who.SANNE).get(path(date, "")).json();

    assertThat(day.path("opening").path("from").asString()).isEqualTo("07:00");
    assertThat(day.path("dayParts").path("afternoon").path("from").asString())
        .isEqualTo(Days.at(date, "12:30").toString());
    assertThat(day.path("timeZone").asString()).isEqualTo("Europe/Amsterdam");
    assertThat(day.path("stream").asString()).isNotBlank();
  }

  @Test
  void isClosedOnAClosingDay() {
    var day = as(Who.SANNE).get(path(Days.CLOSED, "")).json();

    assertThat(day.path("opening").isNull()).isTrue();
    assertThat(day.path("closedBecause").path("nl").asString()).isEqualTo("Heidag");
    assertThat(desk(day, Town.desk(1)).path("state").asString()).isEqualTo("closed");
  }

  @Test
  void showsOneWorkplaceOnSomeDays() {
    var date = Days.ahead(46);
    book(Who.SANNE, Town.desk(3), date, "09:00", "12:00");

    var days =
        as(Who.FEMKE)
            .get(
                "/workplaces/%s/availability?from=%s&until=%s"
                    .formatted(Town.desk(3), date, date.plusDays(2)))
            .json()
            .path("days");

    assertThat(days.size()).isEqualTo(2);
    assertThat(days.path(0).path("freeWholeDay").asBoolean()).isFalse();
    assertThat(days.path(0).path("taken").size()).isEqualTo(1);
    assertThat(days.path(1).path("freeWholeDay").asBoolean()).isTrue();
  }

  @Test
  void showsHowFullASiteIs() {
    var date = Days.ahead(47);
    book(Who.SANNE, Town.desk(4), date, "09:00", "12:00");
    book(Who.SANNE, "r-1-duin", date, "09:00", "12:00");

    var path =
        "/sites/%s/days?from=%s&until=%s&floor=".formatted(Town.SITE, date, date.plusDays(1));
    var day = as(Who.FEMKE).get(path + Town.FLOOR).json().path("days").path(0);
    var upstairs = as(Who.FEMKE).get(path + Town.UPPER_FLOOR).json().path("days").path(0);

    assertThat(day.path("desks").asInt()).isEqualTo(Town.DESKS + 2);
    assertThat(day.path("desksTaken").asInt()).isEqualTo(1);
    assertThat(upstairs.path("desks").asInt()).isEqualTo(1);
    assertThat(upstairs.path("desksTaken").asInt()).isZero();
  }

  @Test
  void saysSoOfEveryKindThatThereIs() {
    var date = Days.ahead(48);
    book(Who.SANNE, "r-1-duin", date, "09:00", "12:00");
    book(Who.FEMKE, "k-1-2", date, "09:00", "12:00");

    var path =
        "/sites/%s/days?from=%s&until=%s&floor=%s"
            .formatted(Town.SITE, date, date.plusDays(1), Town.FLOOR);
    var kinds = as(Who.FEMKE).get(path).json().path("days").path(0).path("kinds");

    assertThat(kinds.toString())
        .isEqualTo(
            "[{\"kind\":\"desk\",\"workplaces\":62,\"taken\":0},"
                + "{\"kind\":\"room\",\"workplaces\":2,\"taken\":1},"
                + "{\"kind\":\"parking\",\"parking\":\"car\",\"workplaces\":3,\"taken\":1}]");
  }

  @Test
  void understandsUntilAsTheDayAfterTheLast() {
    var date = Days.ahead(47);
    var path = "/sites/" + Town.SITE + "/days?from=%s&until=%s";

    var oneDay = as(Who.FEMKE).get(path.formatted(date, date.plusDays(1)));
    var none = as(Who.FEMKE).get(path.formatted(date, date));
    var most = as(Who.FEMKE).get(path.formatted(date, date.plusDays(62)));
    var tooMany = as(Who.FEMKE).get(path.formatted(date, date.plusDays(63)));

    assertThat(oneDay.json().path("days").size()).isEqualTo(1);
    assertThat(none.body()).contains("until-not-after-from");
    assertThat(most.json().path("days").size()).isEqualTo(62);
    assertThat(tooMany.body()).contains("too-many-days");
  }

  @Test
  void refusesQuestionsThatMakeNoSense() {
    var sanne = as(Who.SANNE);

    assertThat(sanne.get("/floors/nowhere/availability?date=" + Days.ahead(1)).status())
        .isEqualTo(404);
    assertThat(sanne.get("/floors/" + Town.FLOOR + "/availability").status()).isEqualTo(400);
    assertThat(sanne.get(path(Days.ahead(1), "&from=09:00")).status()).isEqualTo(400);
    assertThat(sanne.get(path(Days.ahead(1), "&from=09:00&until=08:00")).status()).isEqualTo(400);
    assertThat(sanne.get(path(Days.ahead(1), "&amenities=jacuzzi")).status()).isEqualTo(400);
    assertThat(sanne.get(path(Days.ahead(-40), "")).status()).isEqualTo(400);
    assertThat(sanne.get("/sites/" + Town.SITE + "/days?from=2026-12-01&until=2027-12-01").status())
        .isEqualTo(400);
  }

  private void book(Who who, String workplace, LocalDate date, String from, String until) {
    var body =
        Map.of(
            "workplace", workplace,
            "from", Days.at(date, from).toString(),
            "until", Days.at(date, until).toString());
    var answer = as(who).post("/bookings", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private String state(LocalDate date, String more, String desk) {
    return desk(as(Who.FEMKE).get(path(date, more)).json(), desk).path("state").asString();
  }

  private static String path(LocalDate date, String more) {
    return "/floors/" + Town.FLOOR + "/availability?date=" + date + more;
  }

  private static JsonNode desk(JsonNode floor, String id) {
    for (var workplace : floor.path("workplaces")) {
      if (workplace.path("workplace").asString().equals(id)) {
        return workplace;
      }
    }
    throw new AssertionError("no " + id + " in " + floor);
  }
}
