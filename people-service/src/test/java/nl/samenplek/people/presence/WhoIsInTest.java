package nl.samenplek.people.presence;

import static nl.samenplek.people.Directories.colleague;
import static nl.samenplek.people.Directories.with;
import static nl.samenplek.people.presence.Awaited.whoIsIn;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.Api;
import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import nl.samenplek.people.Topic;
import nl.samenplek.people.privacy.Counts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WhoIsInTest {
  private static final Service SERVICE = Service.shared();

  private final String site = "in-" + Long.toString(System.nanoTime(), 36);
  private final LocalDate tuesday = nextTuesday();
  private final Api femke = SERVICE.as("femke");
  private int bookings;

  @BeforeAll
  static void aLargerTeam() {
    SERVICE
        .as("daan")
        .put(
            "/directory",
            with(
                colleague("f-1", "Ans", "Aal", "financien", null),
                colleague("f-2", "Bea", "Bot", "financien", null),
                colleague("f-3", "Cas", "Cod", "financien", "everyone"),
                colleague("f-4", "Dik", "Dorade", "financien", null),
                colleague("f-5", "Els", "Elft", "financien", "nobody"),
                colleague("v-1", "Stil", "Stekel", "vergunningen", "nobody")))
        .hasStatus(200);
  }

  @AfterAll
  static void asItWas() {
    SERVICE.bringsBackItsPeople();
  }

  @BeforeEach
  void aTeamInPart() {
    books("f-1", "f-2", "f-3", "f-4");
  }

  @Test
  void aTeamOfFourIsNotCountedForOthersAndOneOfFiveIs() {
    Reply four = whoIsIn(femke, site, tuesday, all(4));
    books("f-5");
    Reply five = whoIsIn(femke, site, tuesday, all(5));

    assertThat(team(four, "financien").at("/count").isNull()).isTrue();
    assertThat(team(four, "financien").at("/fewerThan").asInt()).isEqualTo(5);
    assertThat(team(five, "financien").at("/count/total").asInt()).isEqualTo(5);
    assertThat(team(five, "financien").at("/fewerThan").isNull()).isTrue();
  }

  @Test
  void anEmptyTeamLooksLikeASmallOne() {
    Reply reply = whoIsIn(femke, site, tuesday, all(4));

    assertThat(team(reply, "facilitair").at("/count").isNull()).isTrue();
    assertThat(team(reply, "facilitair").at("/fewerThan").asInt()).isEqualTo(5);
  }

  @Test
  void theOwnTeamComesFirstAndIsCountedAsSeen() {
    books("p-0001", "v-1");

    Reply reply = whoIsIn(femke, site, tuesday, all(6));

    assertThat(reply.text("/teams/0/team/id")).isEqualTo("vergunningen");
    assertThat(reply.text("/teams/0/team/domain/name")).isEqualTo("Fysiek");
    assertThat(reply.json().at("/teams/0/mine").asBoolean()).isTrue();
    assertThat(reply.number("/teams/0/count/total")).isEqualTo(1);
    assertThat(reply.json().at("/teams/0/people").size()).isEqualTo(1);
    assertThat(reply.json().at("/teams/0/people/0/person/mate").asBoolean()).isTrue();
    assertThat(reply.json().at("/teams/0/people/0/person/me").asBoolean()).isFalse();
  }

  @Test
  void someoneOfAnotherTeamWhoSharesWithEveryoneIsNamed() {
    Reply reply = whoIsIn(femke, site, tuesday, all(4));

    JsonNode financien = team(reply, "financien");
    assertThat(financien.at("/people").size()).isEqualTo(1);
    assertThat(financien.at("/people/0/person/displayName").asString()).isEqualTo("Cas Cod");
    assertThat(financien.at("/people/0/person/mate").asBoolean()).isFalse();
  }

  @Test
  void peopleAreNamedInOrderWithEveryBookingTheyHave() {
    books("p-0004", "p-0001");
    Topic.publish(desk("p-0001", "r-1").of(WorkplaceKind.room).between("13:00", "14:00").placed(1));
    books("x-not-in-the-directory");

    Reply reply = whoIsIn(femke, site, tuesday, all(7));

    assertThat(reply.each("/teams/0/people", "kind")).containsExactly("desk", "desk", "room");
    assertThat(reply.json().at("/teams/0/people").valueStream().map(WhoIsInTest::name))
        .containsExactly("Karin Visser", "Sanne de Wit", "Sanne de Wit");
    assertThat(reply.number("/teams/0/count/total")).isEqualTo(2);
  }

  @Test
  void daysAreCountedOneByOneAlsoThoseWithoutAnybody() {
    books("p-0001", "v-1", "p-0002");
    whoIsIn(femke, site, tuesday, all(7));

    Reply days =
        femke
            .get(
                "/presence-days?site=%s&from=%s&until=%s"
                    .formatted(site, tuesday.minusDays(1), tuesday.plusDays(2)))
            .hasStatus(200);

    assertThat(days.each("/days", "date"))
        .containsExactly(
            tuesday.minusDays(1).toString(), tuesday.toString(), tuesday.plusDays(1).toString());
    assertThat(days.each("/days", "total")).containsExactly("0", "7", "0");
    assertThat(days.each("/days", "mates")).containsExactly("0", "1", "0");
  }

  @Test
  void aSiteThatIsNotKnownIsEmpty() {
    Reply reply = femke.get("/presence?site=nergens&date=" + tuesday).hasStatus(200);

    assertThat(reply.number("/counts/total")).isZero();
    assertThat(reply.json().at("/timeZone").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-11-24&until=2026-11-24,until-not-after-from",
    "from=2026-11-24&until=2026-11-23,until-not-after-from",
    "from=2026-11-24&until=2027-01-26,too-many-days"
  })
  void refusesDaysThatMakeNoSense(String query, String code) {
    Reply days = femke.get("/presence-days?site=s&" + query).hasProblem(400, "invalid-input");
    Reply person = femke.get("/people/p-0001/presence?" + query).hasProblem(400, "invalid-input");

    assertThat(days.each("/findings", "code")).containsExactly(code);
    assertThat(person.each("/findings", "code")).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/presence?site=s",
        "/presence?date=2026-11-24",
        "/presence?site=s&date=24-11-2026",
        "/presence-days?site=s&from=x&until=2026-11-24"
      })
  void refusesWhatIsMissingOrNoDate(String path) {
    femke.get(path).hasStatus(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/presence?site=s&date=2026-11-24",
        "/presence-days?site=s&from=2026-11-24&until=2026-11-25",
        "/people/p-0001/presence?from=2026-11-24&until=2026-11-25",
        "/live?site=s"
      })
  void isNotForAnAccountThatBelongsToNobody(String path) {
    SERVICE.as("onbekend").get(path).hasProblem(403, "account-unknown");
  }

  private void books(String... people) {
    for (String person : people) {
      Topic.publish(desk(person, "w-" + person).placed(1));
    }
  }

  private Bookings desk(String person, String workplace) {
    bookings++;
    return aDesk(site + "-" + bookings, person).at(site, workplace).on(tuesday);
  }

  private static JsonNode team(Reply reply, String id) {
    return reply
        .json()
        .at("/teams")
        .valueStream()
        .filter(team -> team.at("/team/id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String name(JsonNode entry) {
    return entry.at("/person/displayName").asString();
  }

  private static Counts all(int people) {
    return new Counts(people, people, people);
  }
}
