package nl.samenplek.booking.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlternativesOverHttpTest extends Running {
  private static final LocalDate DATE = Days.ahead(31);

  @Test
  void areTheSameThatARefusalOffers() {
    var at = Map.of("date", DATE.toString(), "dayPart", "morning", "workplace", Town.desk(41));
    assertThat(as(Who.SANNE).post("/bookings", at).status()).isEqualTo(201);

    var offered = as(Who.FEMKE).get(path(Town.desk(41), "?date=" + DATE + "&dayPart=morning"));
    var refused = as(Who.FEMKE).post("/bookings", at);

    assertThat(offered.status()).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(offered.json().path("items")).isEqualTo(refused.json().path("alternatives"));
    assertThat(labels(offered.json())).containsExactly("1.40", "1.41", "1.42", "1.39");
    var later = offered.json().path("items").path(1);
    assertThat(later.path("differs").toString()).isEqualTo("[\"time\"]");
    assertThat(later.path("from").asString()).isEqualTo(Days.at(DATE, "12:30").toString());
  }

  @Test
  void sayNothingAboutWhoHoldsWhat() {
    var hours =
        Map.of(
            "from", Days.at(DATE, "13:00").toString(),
            "until", Days.at(DATE, "15:00").toString(),
            "workplace", "r-1-duin");
    var booking = as(Who.SANNE).post("/bookings", hours);

    var answer =
        as(Who.FEMKE)
            .get(path("r-1-duin", "?from=" + hours.get("from") + "&until=" + hours.get("until")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(booking.text("id")).doesNotContain(Who.SANNE.id());
    assertThat(answer.json().path("items").path(0).propertyNames())
        .containsExactlyInAnyOrder(
            "differs",
            "workplace",
            "label",
            "capacity",
            "site",
            "siteName",
            "floor",
            "floorLabel",
            "floorName",
            "zone",
            "zoneName",
            "distanceMetres",
            "from",
            "until",
            "freeAllDay");
  }

  @Test
  void areThePartOfTheDayThatWasAskedWhenTheSiteIsClosed() {
    var answer =
        as(Who.FEMKE).get(path(Town.desk(41), "?date=" + Days.CLOSED + "&dayPart=whole-day"));

    var other = answer.json().path("items").path(0);
    assertThat(other.path("differs").toString()).isEqualTo("[\"day\"]");
    assertThat(other.path("from").asString()).isEqualTo(Days.at(Days.LAST, "07:00").toString());
    assertThat(other.path("until").asString()).isEqualTo(Days.at(Days.LAST, "19:00").toString());
  }

  @Test
  void areForSomebodyElseOnlyToWhoMayBookForThem() {
    var asked = "?date=" + DATE + "&dayPart=morning&occupant=" + Who.FEMKE.id();

    assertThat(as(Who.KARIN).get(path(Town.desk(42), asked)).status()).isEqualTo(200);
    var refused = as(Who.BRAM).get(path(Town.desk(42), asked));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("code")).isEqualTo("for-someone-else");
  }

  @Test
  void needATimeAndAWorkplaceThatIsThere() {
    assertThat(as(Who.SANNE).get(path("no-such-desk", "")).status()).isEqualTo(404);
    var answer = as(Who.SANNE).get(path(Town.desk(41), ""));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("findings").path(0).path("field").asString()).isEqualTo("from");
  }

  private static String path(String workplace, String asked) {
    return "/workplaces/" + workplace + "/alternatives" + asked;
  }

  private static List<String> labels(JsonNode answer) {
    return answer.path("items").valueStream().map(one -> one.path("label").asString()).toList();
  }
}
