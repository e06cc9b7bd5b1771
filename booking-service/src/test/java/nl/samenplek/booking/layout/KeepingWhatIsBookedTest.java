package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.layout.store.LayoutStore;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One workplace, w-1, which is booked as long as the test says so. */
class KeepingWhatIsBookedTest {
  private static final OnTheStore STORE = OnTheStore.at(Instant.parse("2026-11-24T08:20:00Z"));
  private static final Drawing DRAWING = Drawing.of("<svg/>");
  private static final Zone ZONE =
      new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);

  private final List<String> booked = new ArrayList<>(List.of("w-1"));
  private final PublishingLayouts publishing =
      new PublishingLayouts(
          STORE.the(LayoutStore.class), new LayoutCatalogue(), this::bookedAmong, STORE.clock);

  @BeforeEach
  void thereIsASite() {
    for (var collection : List.of("sites", "floors")) {
      STORE.database().getCollection(collection).deleteMany(new Document());
    }
    assertThat(publish(Sites.townHall())).isInstanceOf(Published.class);
  }

  @ParameterizedTest
  @CsvSource({"BOOTH, DESK", "DESK, ROOM", "ROOM, BOOTH", "DESK, PARKING"})
  void keepsItsKind(WorkplaceKind kind, WorkplaceKind other) {
    publish(kind);

    assertThat(publish(other)).isEqualTo(new HaveBookings(List.of("w-1")));

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

    assertThat(publish(moved)).isEqualTo(new HaveBookings(List.of("w-1")));

    booked.clear();
    assertThat(publish(moved)).isInstanceOf(Published.class);
  }

  @Test
  void isNotInTheWayOfOtherOpeningHours() {
    publish(WorkplaceKind.DESK);

    assertThat(publish(Sites.openEveryDay("10:00", "12:00"))).isInstanceOf(Published.class);
  }

  private Publishing publish(Site site) {
    return publishing.publish(site, OptionalLong.empty());
  }

  private Publishing publish(WorkplaceKind kind) {
    var floor = Spots.floor("f-1", 1, List.of(Spots.workplace("w-1", kind, 1, null)), ZONE);
    return publishing.publish(floor, DRAWING, OptionalLong.empty());
  }

  private List<String> bookedAmong(Collection<String> workplaces) {
    return booked.stream().filter(workplaces::contains).toList();
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
        site.version());
  }
}
