package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.layout.store.FloorTransactions;
import nl.samenplek.booking.layout.store.StoredFloors;
import nl.samenplek.booking.layout.store.StoredSites;
import nl.samenplek.events.Actor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One workplace, w-1, which is booked as long as the test says so. */
class KeepingWhatIsBookedTest {
  private static final OnTheStore STORE = OnTheStore.at(Instant.parse("2026-11-24T08:20:00Z"));
  private static final Actor IRIS = new Actor(Actor.Kind.person, "p-0006");
  private static final Drawing DRAWING = Drawing.of("<svg/>");
  private static final Zone ZONE =
      new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);

  private static final Instant LAST = Instant.parse("2026-11-26T16:00:00Z");
  private static final HaveBookings IN_THE_WAY =
      new HaveBookings(List.of("w-1"), 1, LocalDate.of(2026, 11, 27));

  private final List<String> booked = new ArrayList<>(List.of("w-1"));
  private final LayoutCatalogue catalogue = new LayoutCatalogue();
  private final PublishingSites sites =
      new PublishingSites(STORE.the(StoredSites.class), catalogue, this::bookedAmong, STORE.clock);
  private final PublishingFloors floors =
      new PublishingFloors(
          STORE.the(StoredFloors.class),
          STORE.the(FloorTransactions.class),
          catalogue,
          this::bookedAmong,
          STORE.clock);

  @BeforeEach
  void thereIsASite() {
    for (var collection : List.of("sites", "floors", "revisions", "workplaces")) {
      STORE.database().getCollection(collection).deleteMany(new Document());
    }
    assertThat(publish(Sites.townHall())).isInstanceOf(Published.class);
  }

  @ParameterizedTest
  @CsvSource({"BOOTH, DESK", "DESK, ROOM", "ROOM, BOOTH", "DESK, PARKING"})
  void keepsItsKind(WorkplaceKind kind, WorkplaceKind other) {
    publish(kind);

    assertThat(publish(other)).isEqualTo(IN_THE_WAY);

    booked.clear();
    assertThat(publish(other)).isInstanceOf(Published.class);
  }

  @Test
  void changesNothingWhenTheSameComesAgain() {
    publish(WorkplaceKind.DESK);

    assertThat(publish(WorkplaceKind.DESK)).isInstanceOf(Unchanged.class);
    assertThat(publish(Sites.townHall())).isInstanceOf(Unchanged.class);
  }

  @Test
  void keepsTheTimeZoneOfItsSite() {
    publish(WorkplaceKind.DESK);
    var moved = inTimeZone("Atlantic/Azores", Sites.townHall());

    assertThat(publish(moved)).isEqualTo(IN_THE_WAY);

    booked.clear();
    assertThat(publish(moved)).isInstanceOf(Published.class);
  }

  @Test
  void isNotInTheWayOfOtherOpeningHours() {
    publish(WorkplaceKind.DESK);

    assertThat(publish(Sites.openEveryDay("10:00", "12:00"))).isInstanceOf(Published.class);
  }

  private Publishing publish(Site site) {
    return sites.publish(site, OptionalLong.empty(), IRIS);
  }

  private Publishing publish(WorkplaceKind kind) {
    var floor = Spots.floor("f-1", 1, List.of(Spots.workplace("w-1", kind, 1, null)), ZONE);
    return floors.publish(floor, DRAWING, null, OptionalLong.empty(), IRIS);
  }

  private Optional<InUse> bookedAmong(
      Collection<String> workplaces, Instant from, @Nullable Instant until) {
    return booked.stream().anyMatch(workplaces::contains)
        ? Optional.of(new InUse(booked, booked.size(), LAST))
        : Optional.empty();
  }

  private static Site inTimeZone(String zone, Site site) {
    return new Site(
        site.id(),
        site.name(),
        site.address(),
        ZoneId.of(zone),
        site.openingHours(),
        site.closingDays(),
        site.houseRules(),
        site.until(),
        site.version());
  }
}
