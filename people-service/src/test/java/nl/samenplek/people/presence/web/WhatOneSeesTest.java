package nl.samenplek.people.presence.web;

import static nl.samenplek.people.OnTheStore.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.ProblemException;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.presence.store.StoredPresence;
import nl.samenplek.people.presence.web.DaysView.DayView;
import nl.samenplek.people.presence.web.PersonPresenceController.PersonPresence;
import nl.samenplek.people.presence.web.PresenceView.TeamView;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Viewer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who is in, as Sanne's colleague Femke sees it; asked of the controllers, without HTTP. */
class WhatOneSeesTest {
  private static final int FEMKE = 2;
  private static final Viewer FEMKE_LOOKS = new Viewer("p-0002", "vergunningen", "heemskerk");
  private static final int BRAM = 3;
  private static final int NOBODY = 99;

  private final StoredPresence given = new StoredPresence();
  private final LocalDate tuesday = given.tuesday;

  @Test
  void theOwnTeamFirstByNameAndAsFarAsItIsSeen() {
    given.store(given.desk("p-0001").placed(1), given.desk("p-0003").placed(1));

    PresenceView view = presence(FEMKE);

    assertThat(view.site()).isEqualTo(given.site);
    assertThat(view.date()).isEqualTo(tuesday);
    assertThat(view.timeZone()).isEqualTo("Europe/Amsterdam");
    assertThat(view.counts()).isEqualTo(new Counts(2, 2, 2));
    assertThat(view.stream()).isNotBlank();
    assertThat(view.teams())
        .extracting(team -> team.team().id())
        .containsExactly("vergunningen", "facilitair", "financien", "toezicht");
    TeamView own = view.teams().getFirst();
    assertThat(own.mine()).isTrue();
    assertThat(own.count()).isEqualTo(new Counts(1, 1, 1));
    assertThat(own.fewerThan()).isNull();
    assertThat(Objects.requireNonNull(own.team().domain()).name()).isEqualTo("Fysiek");
    EntryView sanne = own.people().getFirst();
    assertThat(sanne.person())
        .isEqualTo(
            new EntryView.PresentPerson(
                "p-0001", "Sanne de Wit", "Sanne", "de Wit", "SW", "vergunningen", true, false));
    assertThat(sanne.kind()).isEqualTo("desk");
    assertThat(sanne.dayParts()).containsExactly("morning", "afternoon");
    assertThat(sanne.until()).isAfter(sanne.from());
    assertThat(List.of(sanne.site(), sanne.floor(), sanne.zone(), sanne.workplace()))
        .containsExactly(given.site, given.site + "-2", "zone-a", "w-1");
    assertThat(sanne.booking()).isEqualTo(given.site + "-1");
  }

  @Test
  void anotherTeamOnlyAsThatItIsSmall() {
    given.store(given.desk("p-0003").placed(1));

    TeamView financien = presence(FEMKE).teams().get(2);

    assertThat(financien.mine()).isFalse();
    assertThat(financien.count()).isNull();
    assertThat(financien.fewerThan()).isEqualTo(5);
    assertThat(financien.people()).isEmpty();
    assertThat(presence(FEMKE).teams().get(3).team().domain()).isNull();
  }

  @Test
  void oneselfAsOneself() {
    given.store(given.desk("p-0002").placed(1));

    assertThat(presence(FEMKE).teams().getFirst().people().getFirst().person().me()).isTrue();
  }

  @Test
  void everyDayThatIsAskedWithMatesButNotOneself() {
    given.store(
        given.desk("p-0001").placed(1),
        given.desk("p-0002").placed(1),
        given.desk("p-0003").between("13:00", "17:00").placed(1));

    var answer =
        given
            .the(PresenceController.class)
            .days(given.site, tuesday, tuesday.plusDays(2), caller(FEMKE));

    assertThat(answer.getBody())
        .isEqualTo(
            new DaysView(
                List.of(
                    new DayView(tuesday, 2, 3, 3, 1),
                    new DayView(tuesday.plusDays(1), 0, 0, 0, 0))));
  }

  @Test
  void oneselfIsNoMate() {
    given.store(
        given.desk("p-0002").placed(1), given.desk("p-0001").on(tuesday.plusDays(1)).placed(1));

    assertThat(given.the(MatesPerDay.class).of(FEMKE_LOOKS, given.site, days(3)))
        .isEqualTo(Map.of(tuesday.plusDays(1), 1));
  }

  @Test
  void whereAMateIsAndNothingOfAStranger() {
    given.store(given.desk("p-0001").of(WorkplaceKind.room).placed(1));

    assertThat(whereIs("p-0001", FEMKE).visible()).isTrue();
    assertThat(whereIs("p-0001", FEMKE).items())
        .filteredOn(one -> one.site().equals(given.site))
        .extracting(EntryView::kind)
        .containsExactly("room");
    assertThat(whereIs("p-0001", BRAM)).isEqualTo(new PersonPresence(false, List.of()));
    assertThat(whereIs("x-unknown", BRAM)).isEqualTo(new PersonPresence(false, List.of()));
  }

  @Test
  void whatIsWrongWithTheDaysThatAreAsked() {
    assertThat(finding(tuesday, tuesday)).contains("until-not-after-from");
    assertThat(finding(tuesday, tuesday.plusDays(63))).contains("too-many-days");
    assertThat(Days.read(tuesday, tuesday.plusDays(62)).each()).hasSize(62);
  }

  @Test
  void nothingWithoutAPlaceInTheDirectory() {
    assertThatThrownBy(() -> presence(NOBODY)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> whereIs("p-0001", NOBODY)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> given.the(LiveController.class).live(given.site, null, caller(NOBODY)))
        .isInstanceOf(ProblemException.class);
    assertThat(given.the(LiveController.class).live(given.site, null, caller(FEMKE))).isNotNull();
  }

  private Days days(int many) {
    return new Days(tuesday, tuesday.plusDays(many));
  }

  private PresenceView presence(int who) {
    return given.the(PresenceController.class).presence(given.site, tuesday, caller(who));
  }

  private PersonPresence whereIs(String person, int who) {
    var answer =
        given
            .the(PersonPresenceController.class)
            .presence(person, tuesday, tuesday.plusDays(1), caller(who));
    return (PersonPresence) Objects.requireNonNull(answer.getBody());
  }

  private List<String> finding(LocalDate from, LocalDate until) {
    var days = given.the(PresenceController.class);
    var person = given.the(PersonPresenceController.class);
    var found = findings(() -> days.days(given.site, from, until, caller(FEMKE)));
    assertThat(findings(() -> person.presence("p-0001", from, until, caller(FEMKE))))
        .isEqualTo(found);
    return found;
  }

  private static List<String> findings(ThrowingCallable question) {
    var refused = catchThrowableOfType(ProblemException.class, question).problem();
    assertThat(refused.status().value()).isEqualTo(400);
    return refused.findings().stream().map(Finding::code).toList();
  }
}
