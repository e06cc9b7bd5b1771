package nl.samenplek.people.presence;

import static nl.samenplek.people.presence.Awaited.ask;
import static nl.samenplek.people.presence.Awaited.counts;
import static nl.samenplek.people.presence.Awaited.whoIsIn;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.people.Api;
import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import nl.samenplek.people.Topic;
import nl.samenplek.people.privacy.Counts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every viewer × every choice of sharing, by every way there is to look. */
class PrivacyMatrixTest {
  private static final Service SERVICE = Service.shared();
  private static final String SITE = "matrix-" + Long.toString(System.nanoTime(), 36);
  private static final LocalDate TUESDAY = nextTuesday();
  private static final List<String> VIEWERS =
      List.of("sanne", "femke", "karin", "bram", "ruben", "iris", "daan", "pim");
  private static final Set<String> TEAM = Set.of("sanne", "femke", "karin");

  @BeforeAll
  static void sanneIsIn() {
    Topic.publish(aDesk(SITE, "p-0001").at(SITE, "w-1").on(TUESDAY).placed(1));
    whoIsIn(SERVICE.as("sanne"), SITE, TUESDAY, new Counts(1, 1, 1));
  }

  @AfterAll
  static void asItWas() {
    share("team");
  }

  record Case(String viewer, String sharing) {
    boolean sees() {
      return switch (sharing) {
        case "everyone" -> true;
        case "team" -> TEAM.contains(viewer);
        default -> viewer.equals("sanne");
      };
    }
  }

  static Stream<Case> everyCase() {
    return Stream.of("team", "everyone", "nobody")
        .flatMap(sharing -> VIEWERS.stream().map(viewer -> new Case(viewer, sharing)));
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void sanneIsSeenByExactlyThoseWithWhomSheShares(Case one) {
    share(one.sharing());
    Api viewer = SERVICE.as(one.viewer());

    Reply site = ask(viewer, SITE, TUESDAY);
    Reply person =
        viewer.get("/people/p-0001/presence?from=%s&until=%s".formatted(TUESDAY, after()));
    Reply days =
        viewer.get("/presence-days?site=%s&from=%s&until=%s".formatted(SITE, TUESDAY, after()));

    assertThat(site.body().contains("p-0001")).isEqualTo(one.sees());
    assertThat(site.body().contains("w-1")).isEqualTo(one.sees());
    assertThat(counts(site)).isEqualTo(new Counts(1, 1, 1));
    assertThat(person.json().at("/visible").asBoolean()).isEqualTo(one.sees());
    assertThat(person.json().at("/items").size()).isEqualTo(one.sees() ? 1 : 0);
    assertThat(days.number("/days/0/mates")).isEqualTo(isMateInSight(one) ? 1 : 0);
    assertThat(days.number("/days/0/total")).isEqualTo(1);
  }

  private static boolean isMateInSight(Case one) {
    return one.sees() && TEAM.contains(one.viewer()) && !one.viewer().equals("sanne");
  }

  private static void share(String sharing) {
    SERVICE.as("sanne").put("/people/me/sharing", Map.of("sharing", sharing)).hasStatus(200);
  }

  private static LocalDate after() {
    return TUESDAY.plusDays(1);
  }
}
