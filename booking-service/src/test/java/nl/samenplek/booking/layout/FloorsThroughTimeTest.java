package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Publishing.ChangesLater;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.InForce;
import nl.samenplek.booking.layout.Publishing.InThePast;
import nl.samenplek.booking.layout.Publishing.OnOtherFloors;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.SiteEnded;
import nl.samenplek.booking.layout.Publishing.Stale;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Publishing.Unknown;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.layout.store.FloorTransactions;
import nl.samenplek.booking.layout.store.StoredFloors;
import nl.samenplek.booking.layout.store.StoredSites;
import nl.samenplek.events.Actor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Tuesday 24 November 2026; floor f-1 of the town hall, with desks named by the test. */
class FloorsThroughTimeTest {
  private static final OnTheStore STORE = OnTheStore.at(Instant.parse("2026-11-24T08:20:00Z"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
  private static final Actor IRIS = new Actor(Actor.Kind.person, "p-0006");
  private static final Drawing DRAWING = Drawing.of("<svg/>");
  private static final Zone ZONE =
      new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);

  private final List<Booked> booked = new ArrayList<>();
  private final LayoutCatalogue catalogue = new LayoutCatalogue();
  private final StoredFloors stored = STORE.the(StoredFloors.class);
  private final PublishingSites sites =
      new PublishingSites(STORE.the(StoredSites.class), catalogue, this::inUse, STORE.clock);
  private final PublishingFloors floors =
      new PublishingFloors(
          stored, STORE.the(FloorTransactions.class), catalogue, this::inUse, STORE.clock);

  private record Booked(String workplace, LocalDate date) {}

  @BeforeEach
  void thereIsASite() {
    for (var collection : List.of("sites", "floors", "revisions", "workplaces")) {
      STORE.database().getCollection(collection).deleteMany(new Document());
    }
    sites.publish(Sites.townHall(), OptionalLong.empty(), IRIS);
  }

  @Test
  void isEachDayAsTheLastRevisionBeforeItSays() {
    publish(null, "a", "b");
    publish(MARCH, "b", "c");

    assertThat(on(Revision.ALWAYS)).containsExactly("a", "b");
    assertThat(on(MARCH.minusDays(1))).containsExactly("a", "b");
    assertThat(on(MARCH)).containsExactly("b", "c");
    assertThat(stored.find("f-1").orElseThrow())
        .isEqualTo(catalogue.revisions("f-1").orElseThrow());
    assertThat(catalogue.workplace("a", MARCH)).isEmpty();
    assertThat(catalogue.nearest("a", MARCH).orElseThrow().there())
        .containsExactly(new Days(Revision.ALWAYS, MARCH));
    assertThat(catalogue.nearest("b", MARCH).orElseThrow().there())
        .containsExactly(new Days(Revision.ALWAYS, null));
    assertThat(catalogue.unchangedAround("stadhuis", TODAY))
        .isEqualTo(new Days(Revision.ALWAYS, MARCH));
  }

  @Test
  void canBeChangedBetweenTodayAndALaterRevision() {
    publish(null, "a");
    publish(JULY, "a", "b");
    publish(MARCH, "a", "c");

    assertThat(on(MARCH)).containsExactly("a", "c");
    assertThat(on(JULY)).containsExactly("a", "b");
  }

  @Test
  void saysNothingNewOfDaysThatWere() {
    publish(null, "a");

    assertThat(publish(TODAY.minusDays(1), "b")).isEqualTo(new InThePast(TODAY));
    assertThat(publish(TODAY, "b")).isInstanceOf(Published.class);
    assertThat(on(TODAY.minusDays(1))).containsExactly("a");
    assertThat(on(TODAY)).containsExactly("b");
  }

  @Test
  void canSayOfItsFirstRevisionSinceWhenItIsSo() {
    assertThat(publish(TODAY.minusDays(40), "a")).isInstanceOf(Published.class);

    assertThat(on(TODAY.minusDays(41))).isEmpty();
    assertThat(on(TODAY.minusDays(40))).containsExactly("a");
  }

  @Test
  void replacesWhatIsToComeFromTheSameDateForGood() {
    publish(null, "a");
    publish(MARCH, "b");
    publish(MARCH, "c");
    assertThat(on(MARCH)).containsExactly("c");

    assertThat(withdraw(3)).isInstanceOf(Published.class);

    assertThat(on(MARCH)).containsExactly("a");
    assertThat(withdraw(2)).isInstanceOf(Unknown.class);
    assertThat(publish(MARCH, "d")).isEqualTo(new Published(4, MARCH, false));
  }

  @Test
  void takesBackOnlyWhatIsToCome() {
    publish(null, "a");
    publish(TODAY, "b");

    assertThat(withdraw(2)).isEqualTo(new InForce(TODAY));
    assertThat(withdraw(9)).isInstanceOf(Unknown.class);
  }

  @Test
  void changesNothingWhereItWouldBeTheSame() {
    publish(null, "a");

    assertThat(publish(MARCH, "a")).isEqualTo(new Unchanged(1, MARCH));
    publish(MARCH, "b");
    assertThat(publish(JULY, "b")).isEqualTo(new Unchanged(2, JULY));
    assertThat(catalogue.revisions("f-1").orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void isChangedByWhoSawWhatHoldsOnThatDate() {
    publish(null, "a");
    publish(MARCH, "b");

    assertThat(floors.publish(floor("f-1", "c"), DRAWING, JULY, OptionalLong.of(1), IRIS))
        .isEqualTo(new Stale(2));
    assertThat(floors.publish(floor("f-1", "c"), DRAWING, TODAY, OptionalLong.of(1), IRIS))
        .isInstanceOf(Published.class);
  }

  @Test
  void keepsWhatIsBookedOnItsDaysAndOnNoOthers() {
    publish(null, "a", "b");
    publish(JULY, "b");
    booked.add(new Booked("b", MARCH.plusDays(3)));

    assertThat(publish(MARCH, "a")).isEqualTo(new HaveBookings(List.of("b"), 1, MARCH.plusDays(4)));
    assertThat(publish(MARCH.plusDays(4), "a")).isInstanceOf(Published.class);
    booked.clear();
    booked.add(new Booked("b", JULY));
    assertThat(publish(MARCH, "a")).isInstanceOf(Published.class);
  }

  @Test
  void keepsWhatIsBookedWhenARevisionIsTakenBack() {
    publish(null, "a");
    publish(MARCH, "b");
    booked.add(new Booked("b", JULY));

    assertThat(withdraw(2)).isEqualTo(new HaveBookings(List.of("b"), 1, JULY.plusDays(1)));
  }

  @Test
  void endsOnADateAndCanBeOpenedAgain() {
    publish(null, "a");
    publish(JULY, "b");
    assertThat(end(MARCH)).isEqualTo(new ChangesLater(List.of(JULY)));
    assertThat(withdraw(2)).isInstanceOf(Published.class);
    booked.add(new Booked("a", MARCH));
    assertThat(end(MARCH)).isEqualTo(new HaveBookings(List.of("a"), 1, MARCH.plusDays(1)));
    booked.clear();

    assertThat(end(MARCH)).isInstanceOf(Published.class);

    assertThat(end(MARCH)).isInstanceOf(Unchanged.class);
    assertThat(on(MARCH.minusDays(1))).containsExactly("a");
    assertThat(on(MARCH)).isEmpty();
    assertThat(catalogue.floorsOf("stadhuis", MARCH)).isEmpty();
    publish(JULY, "a");
    assertThat(on(JULY)).containsExactly("a");
    assertThat(catalogue.nearest("a", MARCH).orElseThrow().there())
        .containsExactly(new Days(Revision.ALWAYS, MARCH), new Days(JULY, null));
    assertThat(end(TODAY.minusDays(1))).isEqualTo(new InThePast(TODAY));
  }

  @Test
  void isOverWhenItsSiteIs() {
    publish(null, "a");
    booked.add(new Booked("a", MARCH));
    assertThat(sites.end("stadhuis", MARCH, OptionalLong.empty(), IRIS))
        .isEqualTo(new HaveBookings(List.of("a"), 1, MARCH.plusDays(1)));
    booked.clear();

    assertThat(sites.end("stadhuis", MARCH, OptionalLong.empty(), IRIS))
        .isInstanceOf(Published.class);

    assertThat(on(MARCH)).isEmpty();
    assertThat(catalogue.workplace("a", MARCH.minusDays(1))).isPresent();
    assertThat(catalogue.workplace("a", MARCH)).isEmpty();
    assertThat(publish(JULY, "b")).isEqualTo(new SiteEnded(MARCH));
    assertThat(catalogue.site("stadhuis").orElseThrow().openingOn(MARCH)).isEmpty();
    assertThat(sites.end("stadhuis", null, OptionalLong.empty(), IRIS))
        .isInstanceOf(Published.class);
    assertThat(on(MARCH)).containsExactly("a");
  }

  @Test
  void hasAWorkplaceWithOneIdThroughAllRevisionsAndOnOneFloorADay() {
    publish(null, "a", "b");
    publish(MARCH, "b");

    assertThat(upstairs(null, "a")).isEqualTo(new OnOtherFloors(List.of("a"), null));
    assertThat(upstairs(JULY, "a", "b")).isEqualTo(new OnOtherFloors(List.of("b"), null));
    assertThat(upstairs(MARCH, "a")).isInstanceOf(Published.class);
    assertThat(catalogue.workplace("a", MARCH.minusDays(1)).orElseThrow().floor().id())
        .isEqualTo("f-1");
    assertThat(catalogue.workplace("a", MARCH).orElseThrow().floor().id()).isEqualTo("f-2");
    assertThat(withdraw(2)).isEqualTo(new OnOtherFloors(List.of("a"), null));
    assertThat(on(MARCH)).containsExactly("b");
  }

  @Test
  void letsOneOfTwoWinWhoPutAWorkplaceOnTwoFloorsAtOnce() throws Exception {
    for (var round = 0; round < 10; round++) {
      var place = "w-" + round;
      var from = MARCH.plusDays(round);
      var work =
          Stream.of("f-1", "f-2", "f-3")
              .<Callable<Publishing>>map(
                  id ->
                      () ->
                          floors.publish(
                              floor(id, id + place, place),
                              DRAWING,
                              from,
                              OptionalLong.empty(),
                              IRIS))
              .toList();
      try (var planners = Executors.newVirtualThreadPerTaskExecutor()) {
        var done = new ArrayList<Publishing>();
        for (var one : planners.invokeAll(work)) {
          done.add(one.get());
        }
        assertThat(done.stream().filter(Published.class::isInstance)).hasSize(1);
        assertThat(done.stream().filter(OnOtherFloors.class::isInstance)).hasSize(2);
      }
      assertThat(
              stored.all().stream()
                  .flatMap(floor -> floor.on(from).stream())
                  .flatMap(floor -> floor.workplaces().stream())
                  .filter(workplace -> workplace.id().equals(place)))
          .hasSize(1);
    }
  }

  private List<String> on(LocalDate date) {
    return catalogue.floor("f-1", date).stream()
        .flatMap(floor -> floor.workplaces().stream())
        .map(Workplace::id)
        .toList();
  }

  private Publishing publish(@Nullable LocalDate from, String... desks) {
    return floors.publish(floor("f-1", desks), DRAWING, from, OptionalLong.empty(), IRIS);
  }

  private Publishing upstairs(@Nullable LocalDate from, String... desks) {
    return floors.publish(floor("f-2", desks), DRAWING, from, OptionalLong.empty(), IRIS);
  }

  private Publishing withdraw(long revision) {
    return floors.withdraw("f-1", revision, IRIS);
  }

  private Publishing end(LocalDate from) {
    return floors.end("f-1", from, OptionalLong.empty(), IRIS);
  }

  private static Floor floor(String id, String... desks) {
    var places = Stream.of(desks).map(desk -> Spots.desk(desk, 1)).toList();
    return Spots.floor(id, id.charAt(2) - '0', places, ZONE);
  }

  private Optional<InUse> inUse(
      Collection<String> workplaces, Instant from, @Nullable Instant until) {
    var site = Sites.townHall();
    var found =
        booked.stream()
            .filter(one -> workplaces.contains(one.workplace))
            .filter(one -> site.dayOf(one.date).until().isAfter(from))
            .filter(one -> until == null || site.dayOf(one.date).from().isBefore(until))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new InUse(
                found.stream().map(Booked::workplace).toList(),
                found.size(),
                site.dayOf(found.getLast().date).until()));
  }
}
