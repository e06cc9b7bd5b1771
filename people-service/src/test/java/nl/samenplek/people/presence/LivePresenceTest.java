package nl.samenplek.people.presence;

import static nl.samenplek.people.presence.Awaited.ask;
import static nl.samenplek.people.presence.Awaited.whoIsIn;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.samenplek.people.Directories;
import nl.samenplek.people.Events;
import nl.samenplek.people.Events.Event;
import nl.samenplek.people.Service;
import nl.samenplek.people.Topic;
import nl.samenplek.people.privacy.Counts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivePresenceTest {
  private final Service service = Service.shared();
  private final String site = "live-" + Long.toString(System.nanoTime(), 36);
  private final LocalDate tuesday = nextTuesday();
  private final Bookings desk = aDesk(site, "p-0001").at(site, "w-1").on(tuesday);

  @BeforeEach
  @AfterEach
  void sanneSharesWithHerTeam() {
    share("team");
  }

  @Test
  void aMateSeesWhoComesAndAnotherOnlyHowMany() throws Exception {
    try (Events femke = listen("femke");
        Events bram = listen("bram")) {
      Topic.publish(desk.placed(1));

      Event seen = femke.next("presence");
      assertThat(seen.data().at("/date").asString()).isEqualTo(tuesday.toString());
      assertThat(seen.data().at("/booking").asString()).isEqualTo(site);
      assertThat(seen.data().at("/entry/person/id").asString()).isEqualTo("p-0001");
      assertThat(seen.data().at("/entry/workplace").asString()).isEqualTo("w-1");
      assertThat(bram.next("presence-counts").data().at("/counts/total").asInt()).isEqualTo(1);
      assertThat(bram.passed()).noneMatch(event -> event.is("presence"));
    }
  }

  @Test
  void whatIsToldCanBeReadAtThatMoment() throws Exception {
    try (Events femke = listen("femke")) {
      Topic.publish(desk.placed(1));
      femke.next("presence");

      assertThat(ask(service.as("femke"), site, tuesday).number("/counts/total")).isEqualTo(1);
    }
  }

  @Test
  void aCancelledBookingIsTakenAway() throws Exception {
    try (Events femke = listen("femke")) {
      Topic.publish(desk.placed(1), desk.cancelled(2));
      femke.next("presence");

      Event gone = femke.next("presence");
      assertThat(gone.data().at("/booking").asString()).isEqualTo(site);
      assertThat(gone.data().at("/entry").isNull()).isTrue();
      assertThat(femke.next(LivePresenceTest::isEmpty).data().at("/date").asString())
          .isEqualTo(tuesday.toString());
    }
  }

  @Test
  void aMoveToAnotherDayIsTakenAwayThereAndShownHere() throws Exception {
    LocalDate thursday = tuesday.plusDays(2);
    try (Events femke = listen("femke")) {
      Topic.publish(desk.placed(1));
      femke.next("presence");
      Topic.publish(desk.on(thursday).moved(2));

      Event gone = femke.next("presence");
      Event here = femke.next("presence");
      assertThat(gone.data().at("/date").asString()).isEqualTo(tuesday.toString());
      assertThat(gone.data().at("/entry").isNull()).isTrue();
      assertThat(here.data().at("/date").asString()).isEqualTo(thursday.toString());
      assertThat(here.data().at("/entry/person/id").asString()).isEqualTo("p-0001");
    }
  }

  @Test
  void aMoveToAnotherSiteIsTakenAwayForThoseWhoWatchThisOne() throws Exception {
    try (Events femke = listen("femke")) {
      Topic.publish(desk.placed(1));
      femke.next("presence");
      Topic.publish(desk.at(site + "-b", "w-9").moved(2));

      assertThat(femke.next("presence").data().at("/entry").isNull()).isTrue();
      femke.next(LivePresenceTest::isEmpty);
      assertThat(femke.passed()).noneMatch(event -> event.data().toString().contains("w-9"));
    }
  }

  @Test
  void whoComesBackGetsWhatWasMissedAndNothingTwice() throws Exception {
    Topic.publish(desk.placed(1));
    String seen = whoIsIn(service.as("femke"), site, tuesday, new Counts(1, 1, 1)).text("/stream");
    Topic.publish(desk.at(site, "w-2").moved(2));

    try (Events femke = resume("femke", seen)) {
      Event missed = femke.next(event -> event.data().toString().contains("w-2"));

      assertThat(missed.data().at("/entry/workplace").asString()).isEqualTo("w-2");
      assertThat(femke.passed()).noneMatch(event -> event.is("reset"));
      Topic.publish(desk.at(site, "w-3").moved(3));
      femke.next(event -> event.data().toString().contains("w-3"));
      assertThat(femke.passed()).noneMatch(event -> event.is("reset"));
    }
  }

  @Test
  void whoComesBackFromTooFarStartsAfresh() throws Exception {
    try (Events femke = resume("femke", "0123456789abcdef-17")) {
      assertThat(femke.next(event -> true).name()).isEqualTo("reset");
    }
  }

  @Test
  void narrowingMakesThoseWhoLoseSightLoadAnewAndNobodyElse() throws Exception {
    Topic.publish(desk.placed(1));
    whoIsIn(service.as("femke"), site, tuesday, new Counts(1, 1, 1));
    try (Events femke = listen("femke");
        Events bram = listen("bram")) {
      share("nobody");
      femke.next("reset");
      Topic.publish(desk.at(site, "w-2").moved(2));

      femke.next("presence-counts");
      bram.next("presence-counts");
      assertThat(femke.passed()).noneMatch(event -> event.is("presence"));
      assertThat(bram.passed()).isEmpty();
    }
  }

  @Test
  void whatWasSharedThenIsNotShownLaterToOneWhoComesBack() throws Exception {
    Topic.publish(desk.placed(1));
    String seen = whoIsIn(service.as("femke"), site, tuesday, new Counts(1, 1, 1)).text("/stream");
    Topic.publish(desk.at(site, "w-2").moved(2));
    try (Events still = resume("femke", seen)) {
      still.next(event -> event.data().toString().contains("w-2"));
      share("nobody");
      still.next("reset");
    }

    try (Events femke = resume("femke", seen)) {
      femke.next("reset");

      assertThat(femke.passed()).noneMatch(event -> event.is("presence"));
    }
  }

  @Test
  void aChangedDirectoryMakesEverybodyLoadAnew() throws Exception {
    try (Events bram = listen("bram")) {
      service
          .as("daan")
          .put(
              "/directory",
              Directories.with(Directories.colleague(site, "Nieuw", "Komer", "financien", null)))
          .hasStatus(200);

      bram.next("reset");
    } finally {
      service.bringsBackItsPeople();
    }
  }

  private Events listen(String username) {
    return service.as(username).listen("/live?site=" + site);
  }

  private Events resume(String username, String lastEventId) {
    return service.as(username).with("Last-Event-ID", lastEventId).listen("/live?site=" + site);
  }

  private void share(String sharing) {
    service.as("sanne").put("/people/me/sharing", Map.of("sharing", sharing)).hasStatus(200);
  }

  private static boolean isEmpty(Event event) {
    return event.is("presence-counts") && event.data().at("/counts/total").asInt() == 0;
  }
}
