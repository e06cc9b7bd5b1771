package nl.samenplek.booking.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.store.BookingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest extends Running {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"workplace":"d-1-01","from":"2026-11-24T09:07:00Z","until":"2026-11-24T10:00:00Z"} | from      | not-on-the-quarter
          {"workplace":"d-1-01","from":"2026-11-24T09:00:00Z","until":"2026-11-24T10:00:01Z"} | until     | not-on-the-quarter
          {"workplace":"d-1-01","from":"2026-11-24T09:00:00Z","until":"2026-11-24T09:00:00Z"} | until     | until-not-after-from
          {"workplace":"d-1-01","from":"2026-11-24T09:00:00Z","until":"2026-11-24T08:00:00Z"} | until     | until-not-after-from
          {"workplace":"no-such","from":"2026-11-24T09:00:00Z","until":"2026-11-24T10:00:00Z"} | workplace | unknown-workplace
          {"workplace":"{$ne:1}","from":"2026-11-24T09:00:00Z","until":"2026-11-24T10:00:00Z"} | workplace | unknown-workplace
          {"from":"2026-11-24T09:00:00Z","until":"2026-11-24T10:00:00Z"}                      | workplace | required
          {"workplace":"d-1-01"}                                                              | from      | required
          {"workplace":"d-1-01","date":"2026-11-24"}                                          | dayPart   | required
          {"workplace":"d-1-01","date":"2026-11-24","dayPart":"night"}                        | dayPart   | unknown-word
          {"workplace":"d-1-01","date":"2026-11-24","dayPart":"hours"}                        | dayPart   | unknown-word
          {"workplace":"d-1-01","date":"2026-11-24","dayPart":"morning","from":"2026-11-24T09:00:00Z"} | date | either-times-or-day-part
          {"workplace":"d-1-01","from":"0001-01-01T00:00:00Z","until":"9999-12-31T00:00:00Z"} | from      | no-such-moment
          {"workplace":"d-1-01","occupant":"nobody","from":"2026-11-24T09:00:00Z","until":"2026-11-24T10:00:00Z"} | occupant | unknown-person
          """)
  void isFoundWithItsFieldAndNothingChanges(String body, String field, String code) {
    var before = documents();

    var answer = as(Who.SANNE).post("/bookings", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("invalid-input");
    assertThat(answer.json().path("findings").toString())
        .contains("\"field\":\"" + field + "\",\"code\":\"" + code + "\"");
    assertThat(answer.json().path("findings").path(0).path("message").asString())
        .doesNotContain("finding.");
    assertThat(documents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"workplace":{"$ne":null},"from":"2026-11-24T09:00:00Z","until":"2026-11-24T10:00:00Z"} | invalid-input
          {"workplace":"d-1-01","until":                                                          | malformed-json
          []                                                                                      | invalid-input
          {"workplace":"d-1-01","price":3}                                                        | unknown-field
          {"workplace":"d-1-01","from":"tomorrow","until":"2026-11-24T10:00:00Z"}                 | invalid-input
          """)
  void isRefusedWithACodeOfItsOwn(String body, String code) {
    var answer = as(Who.SANNE).post("/bookings", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo(code);
    assertThat(answer.text("detail")).isNotBlank();
  }

  @Test
  void findsEverythingAtOnce() {
    var answer =
        as(Who.SANNE)
            .post(
                "/bookings",
                """
                {"workplace":"nowhere","occupant":"nobody","from":"2026-11-24T09:07:00Z",
                 "until":"2026-11-24T10:01:00Z"}""");

    assertThat(answer.json().path("findings").size()).isEqualTo(4);
  }

  @Test
  void refusesAMediaTypeThatIsNotJson() {
    var answer = as(Who.SANNE).post("/bookings", "workplace=d-1-01", "Content-Type", "text/plain");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text("code")).isEqualTo("unsupported-media-type");
  }

  @Test
  void refusesTheWrongMethodAndAPathWithASlashAtTheEnd() {
    assertThat(as(Who.SANNE).send("PUT", "/bookings", "{}").status()).isEqualTo(405);
    assertThat(as(Who.SANNE).get("/bookings/").status()).isEqualTo(404);
  }

  @Test
  void acceptsAnyOffsetForTheSameMoment() {
    var date = Days.ahead(7);
    var answer =
        as(Who.SANNE)
            .post(
                "/bookings",
                "{\"workplace\":\"%s\",\"from\":\"%sT10:00:00+02:00\",\"until\":\"%sT06:30:00-05:00\"}"
                    .formatted(Town.desk(1), date, date));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.text("from")).isEqualTo(date + "T08:00:00Z");
    assertThat(answer.text("until")).isEqualTo(date + "T11:30:00Z");
  }

  private long documents() {
    return database.getCollection(BookingStore.COLLECTION).countDocuments();
  }
}
