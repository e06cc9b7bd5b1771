package nl.samenplek.booking.layout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingByNameTest extends Running {

  @Test
  void saysWhatItIsAndWhereWithFloorAndSite() {
    var found = find("name=zee").json().path("items").path(0);

    assertThat(found.path("id").asString()).isEqualTo("r-1-zee");
    assertThat(found.path("kind").asString()).isEqualTo("room");
    assertThat(found.path("name").path("nl").asString()).isEqualTo("Zee");
    assertThat(found.path("capacity").asInt()).isEqualTo(6);
    assertThat(found.path("zone").path("name").path("nl").asString()).isEqualTo("Flexzone");
    assertThat(found.path("floor").path("name").path("en").asString()).isEqualTo("1st floor");
    assertThat(found.path("site").path("name").asString()).isEqualTo("Stadhuis");
  }

  @Test
  void findsZonesBesideWorkplaces() {
    var found = find("name=partners").json().path("items").path(0);

    assertThat(found.path("id").asString()).isEqualTo("partners");
    assertThat(found.path("kind").asString()).isEqualTo("zone");
    assertThat(found.has("zone")).isFalse();
    assertThat(found.path("floor").path("id").asString()).isEqualTo(Town.UPPER_FLOOR);
  }

  @Test
  void givesThemPageByPage() {
    var paged = new ArrayList<String>();
    var answer = find("name=1.&near=" + Town.FLOOR + "&limit=25");
    paged.addAll(ids(answer));
    while (answer.json().has("next")) {
      assertThat(answer.header("Link")).contains("rel=\"next\"");
      var cursor = answer.json().path("next").asString();
      answer = find("name=1.&near=" + Town.FLOOR + "&limit=25&cursor=" + cursor);
      paged.addAll(ids(answer));
    }

    assertThat(paged).isEqualTo(ids(find("name=1.&near=" + Town.FLOOR + "&limit=200")));
    assertThat(paged).containsSubsequence("d-1-01", "d-1-02", "d-1-60").contains("d-1-team");
  }

  @Test
  void refusesACursorOfAnotherQuestion() {
    var cursor = find("name=1.&limit=2").json().path("next").asString();

    assertThat(find("name=2.&limit=2&cursor=" + cursor).status()).isEqualTo(400);
    assertThat(find("name=1.&near=x&limit=2&cursor=" + cursor).text("code"))
        .isEqualTo("invalid-cursor");
  }

  @ParameterizedTest
  @CsvSource({
    "near=x,            name required",
    "name=zee&near=A%20B, near not-an-id",
    "name=zee&limit=0,  limit limit"
  })
  void findsWhatIsWrongWithTheQuestion(String query, String finding) {
    var answer = find(query);
    var first = answer.json().path("findings").path(0);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(first.path("field").asString() + " " + first.path("code").asString())
        .isEqualTo(finding);
  }

  @Test
  void takesAHundredCharactersAtMost() {
    assertThat(find("name=" + "a".repeat(100)).status()).isEqualTo(200);
    assertThat(find("name=" + "a".repeat(101)).body()).contains("too-long-text");
  }

  private Answer find(String query) {
    return as(Who.SANNE).get("/places?" + query);
  }

  private static List<String> ids(Answer answer) {
    return answer.json().path("items").valueStream().map(one -> one.path("id").asString()).toList();
  }
}
