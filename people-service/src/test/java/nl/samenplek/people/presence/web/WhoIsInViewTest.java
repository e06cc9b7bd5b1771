package nl.samenplek.people.presence.web;

import static nl.samenplek.people.presence.Bookings.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Team;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.presence.SitePresence;
import nl.samenplek.people.presence.web.PresenceView.TeamView;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Viewer;
import org.junit.jupiter.api.Test;

class WhoIsInViewTest {
  private static final Counts FIVE = new Counts(5, 5, 5);
  private static final Counts ONE = new Counts(1, 1, 1);
  private static final Viewer FEMKE = new Viewer("femke", "own", "heemskerk");

  @Test
  void theOwnTeamHoweverSmallWithholdsNoOther() {
    assertThat(said(Map.of("own", ONE, "a", FIVE, "b", FIVE))).containsExactly(0, 5, 5);
  }

  @Test
  void theOnlySmallOneOfTheOthersTakesTheSmallestWithIt() {
    assertThat(said(Map.of("own", FIVE, "a", new Counts(9, 9, 9), "b", FIVE, "c", ONE)))
        .containsExactly(0, 9, -1, -1);
  }

  /** How many of each team are said to come, the own team first; -1 where nothing is said. */
  private static List<Integer> said(Map<String, Counts> teams) {
    var chart =
        OrganisationChart.of(
            List.of(),
            List.of(),
            teams.keySet().stream().sorted().map(WhoIsInViewTest::team).toList(),
            1);
    var presence = new SitePresence(null, LocalTime.NOON, Counts.NONE, teams, List.of());
    return new WhoIsIn(presence, chart, FEMKE)
        .on(new SiteDate("site", TUESDAY), "stream").teams().stream()
            .map(WhoIsInViewTest::total)
            .toList();
  }

  private static int total(TeamView team) {
    Counts count = team.count();
    return count == null ? -1 : count.total();
  }

  private static Team team(String id) {
    return new Team(id, id, "heemskerk", null, "lead");
  }
}
