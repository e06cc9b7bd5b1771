package nl.samenplek.people.presence.web;

import static nl.samenplek.people.presence.Bookings.TUESDAY;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenplek.edge.live.LiveEvent;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.places.Printed;
import nl.samenplek.people.presence.Derivation;
import nl.samenplek.people.presence.Expected;
import nl.samenplek.people.presence.PresenceChange;
import nl.samenplek.people.presence.PresenceChange.Arrival;
import nl.samenplek.people.presence.PresenceChange.Counted;
import nl.samenplek.people.presence.PresenceChange.Departure;
import nl.samenplek.people.presence.PresenceChange.Everything;
import nl.samenplek.people.presence.PresenceChange.SharingChanged;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.presence.web.LiveViewer.CountsEvent;
import nl.samenplek.people.presence.web.LiveViewer.PresenceEvent;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Sharing;
import nl.samenplek.people.privacy.Subject;
import nl.samenplek.people.privacy.Veiled;
import nl.samenplek.people.privacy.Viewer;
import nl.samenplek.people.privacy.Visibility;
import org.junit.jupiter.api.Test;

class LiveViewerTest {
  private static final SiteDate HERE = new SiteDate("gemeentehuis", TUESDAY);
  private static final SiteDate ELSEWHERE = new SiteDate("bibliotheek", TUESDAY);
  private static final LiveEvent RESET = new LiveEvent("reset", Map.of());
  private static final Viewer MATE = new Viewer("femke", "vergunningen", "heemskerk");
  private static final Viewer STRANGER = new Viewer("bram", "financien", "heemskerk");

  @Test
  void seesAMateArriveAndLeave() {
    List<LiveEvent> arrival = viewer(MATE).sees(arrival(HERE));

    assertThat(arrival).extracting(LiveEvent::name).containsExactly("presence");
    PresenceEvent data = (PresenceEvent) arrival.getFirst().data();
    assertThat(data.date()).isEqualTo(TUESDAY);
    assertThat(data.booking()).isEqualTo("b-1");
    assertThat(data.entry()).isEqualTo(EntryView.of(sanne(), MATE));
    assertThat(viewer(MATE).sees(departure(HERE)))
        .containsExactly(new LiveEvent("presence", new PresenceEvent(TUESDAY, "b-1", null)));
  }

  @Test
  void seesNothingOfAStranger() {
    assertThat(viewer(STRANGER).sees(arrival(HERE))).isEmpty();
    assertThat(viewer(STRANGER).sees(departure(HERE))).isEmpty();
  }

  @Test
  void seesNothingOfAnotherSite() {
    assertThat(viewer(MATE).sees(arrival(ELSEWHERE))).isEmpty();
    assertThat(viewer(MATE).sees(new Counted(ELSEWHERE, Counts.NONE))).isEmpty();
  }

  @Test
  void seesTheCountsWhoeverItIs() {
    var counts = new Counts(1, 2, 3);

    assertThat(viewer(STRANGER).sees(new Counted(HERE, counts)))
        .containsExactly(new LiveEvent("presence-counts", new CountsEvent(TUESDAY, counts)));
  }

  @Test
  void loadsAnewWhenSomebodyComesIntoSightOrGoesOutOfIt() {
    var hidden = new SharingChanged(subject(Sharing.TEAM), subject(Sharing.NOBODY));
    var shown = new SharingChanged(subject(Sharing.NOBODY), subject(Sharing.EVERYONE));
    var same = new SharingChanged(subject(Sharing.TEAM), subject(Sharing.EVERYONE));

    assertThat(viewer(MATE).sees(hidden)).containsExactly(RESET);
    assertThat(viewer(STRANGER).sees(hidden)).isEmpty();
    assertThat(viewer(STRANGER).sees(shown)).containsExactly(RESET);
    assertThat(viewer(MATE).sees(same)).isEmpty();
  }

  @Test
  void isAskedAgainWhoItIsWhenPeopleHaveChanged() {
    var looking = new java.util.ArrayList<>(List.of(MATE, STRANGER));
    var viewer =
        new LiveViewer(HERE.site(), () -> Optional.of(new Visibility(looking.removeFirst())));
    assertThat(viewer.sees(arrival(HERE))).isNotEmpty();

    assertThat(viewer.sees(new Everything())).containsExactly(RESET);

    assertThat(viewer.sees(arrival(HERE))).isEmpty();
  }

  @Test
  void seesNothingAnyMoreOnceOneHasLeft() {
    var viewer = new LiveViewer(HERE.site(), Optional::empty);

    assertThat(viewer.sees(new Counted(HERE, Counts.NONE))).isEmpty();
    assertThat(viewer.sees(new Everything())).containsExactly(RESET);
  }

  private static LiveViewer viewer(Viewer viewer) {
    return new LiveViewer(HERE.site(), () -> Optional.of(new Visibility(viewer)));
  }

  private static PresenceChange arrival(SiteDate day) {
    return new Arrival(day, new Veiled<>(subject(Sharing.TEAM), sanne()));
  }

  private static PresenceChange departure(SiteDate day) {
    return new Departure(day, new Veiled<>(subject(Sharing.TEAM), "b-1"));
  }

  private static Subject subject(Sharing sharing) {
    return new Subject("sanne", "vergunningen", "heemskerk", sharing);
  }

  private static Expected sanne() {
    var person =
        new Person(
            "sanne",
            null,
            new PersonName("Sanne", "de Wit"),
            "vergunningen",
            "heemskerk",
            List.of(),
            List.of(),
            null,
            false,
            Sharing.TEAM,
            true,
            1);
    var event = aDesk("b-1", "sanne").placed(1);
    var printed = new Printed.Change(LocalDate.EPOCH, "f-2", 1, "2.14", "west");
    return new Expected(
        person, Derivation.next(null, event).orElseThrow(), LocalTime.of(12, 30), printed);
  }
}
