package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static nl.samenplek.booking.booking.TownHall.NOW;
import static nl.samenplek.booking.booking.TownHall.between;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.Written;
import org.junit.jupiter.api.Test;

/** The counting of the contention suite finds what it is there to find. */
class CountTest {
  private static final int QUARTERS = 4;
  private final TownHall hall = TownHall.empty();

  @Test
  void findsEveryQuarterThatAStoreWithoutTheUniqueIndexGivesAway() {
    var careless = OnTheStore.at(NOW);
    var bookings = careless.database().getCollection("bookings");
    var store = careless.the(BookingStore.class);
    bookings.dropIndex("one-holder-per-claim");

    var written =
        Crowd.letLoose(8, number -> () -> store.insert(placed("careless-" + number), null, null));

    assertThat(written).hasSize(8).containsOnly(Written.STORED);
    assertThat(Count.of(bookings)).isEqualTo(new Count(QUARTERS, 0, 0));
  }

  @Test
  void findsClaimsThatNoBookingExplains() {
    var booking = hall.placed("d-1", "10:00", "11:00");
    hall.documents().updateOne(eq("_id", booking.id()), set("state", "cancelled"));

    assertThat(Count.of(hall.documents())).isEqualTo(new Count(0, 2 * QUARTERS, 0));
  }

  @Test
  void findsABookingThatLostAClaim() {
    var booking = hall.placed("d-1", "10:00", "11:00");
    var first = Claims.of(booking).getFirst();
    hall.documents().updateOne(eq("_id", booking.id()), pull("claims", first));

    assertThat(Count.of(hall.documents())).isEqualTo(new Count(0, 0, 1));
  }

  @Test
  void findsNothingWhereAllIsWell() {
    hall.placed("d-1", "10:00", "11:00");
    hall.placed("d-1", "11:00", "12:00");
    hall.placed("r-1", "10:00", "11:00");
    hall.placed("k-1", "10:00", "11:00");

    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  /** At the same desk and hour for everybody. */
  private static Change placed(String person) {
    return Booking.placed(
        BookingStore.newId(),
        Spots.aDesk(),
        between("10:00", "11:00"),
        person,
        person,
        NOW,
        By.theHouse("test"));
  }
}
