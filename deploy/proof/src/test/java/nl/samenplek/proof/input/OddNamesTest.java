package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.samenplek.proof.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people have them come back as they went in; what only looks like a name does not. */
class OddNamesTest {
  private static final String SITE = "/api/booking/v1/sites/proof-names";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ploeg 👩‍🚀🏳️‍🌈",
        "مكتب البلدية",
        "בית העירייה 2",
        "Ĳmuiden ’s-Gravenzande Ø",
        "{\"$gt\":\"\"}",
        "<script>alert(1)</script>",
        "'; drop table sites; --",
        "${jndi:ldap://x}"
      })
  void comeBackAsTheyWentIn(String name) {
    var planner = Person.IRIS.at(RunningSuite.get().gateway());

    var published = planner.send("PUT", SITE, named(name), Map.of());

    assertThat(published.status()).as(published.body()).isIn(200, 201);
    assertThat(planner.get(SITE).json().path("name").asString()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "\u202Etfel", "a\u2066b", "a\ue000", " ", ""})
  void areRefusedWhereTheyCannotBeReadOrTurnTheWordsAround(String name) {
    var problem =
        new Refused("PUT", SITE, named(name), Map.of()).to(Person.IRIS, 400, "invalid-input");

    assertThat(problem.path("findings").get(0).path("field").asString()).isEqualTo("name");
  }

  @Test
  void areSearchedForAsTheyAre() {
    var people = Person.SANNE.at(RunningSuite.get().gateway());

    for (var name :
        new String[] {"%F0%9F%98%80", "%D9%85%D9%83", "%7B%22%24gt%22%3A%22%22%7D", ".*"}) {
      var found = people.get("/api/people/v1/people?name=" + name);
      assertThat(found.status()).as(found.body()).isEqualTo(200);
      assertThat(found.json().path("items")).isEmpty();
    }
    Refused.get("/api/people/v1/people?name=a%00b").to(Person.SANNE, 400, "invalid-input");
  }

  private static Map<String, Object> named(String name) {
    var site = new HashMap<>(Stage.site());
    site.put("name", name);
    return site;
  }
}
