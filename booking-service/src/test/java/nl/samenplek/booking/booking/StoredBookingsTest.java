package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.eq;
import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.NOW;
import static nl.samenplek.booking.booking.TownHall.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.availability.PastAndComing;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.Listing;
import nl.samenplek.booking.booking.store.Listing.Position;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.store.Written;
import nl.samenplek.booking.layout.InUse;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.WorkplacesInUse;
import nl.samenplek.booking.people.Role;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.BookingState;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredBookingsTest {
  private final TownHall hall = TownHall.empty();
  private final StoredBookings stored = hall.the(StoredBookings.class);
  private final BookingStore store = hall.the(BookingStore.class);
  private final Booking early = hall.placed("d-1", "10:00", "11:00");
  private final Booking late = hall.placed("d-1", "12:00", "13:00");
  private final Booking ofBram = hall.placed(bramOfAnotherTeam(), "d-2", "10:00", "11:00");

  @Test
  void areReadAsTheyWereWritten() {
    assertThat(stored.find(early.id()))
        .contains(
            new Booking(
                early.id(),
                new Where(
                    "stadhuis",
                    ZoneId.of("Europe/Amsterdam"),
                    "f-1",
                    "zone",
                    "d-1",
                    WorkplaceKind.DESK),
                "p-0001",
                "p-0001",
                early.interval(),
                new Hold(early.interval(), List.of()),
                new State.Placed(),
                NOW,
                null,
                1));
    assertThat(stored.find("b-unknown")).isEmpty();
  }

  @Test
  void areListedInOrderForOccupantAndBooker() {
    var lead = Persons.as(femkeOfTheSameTeam(), Role.TEAM_LEAD);
    var wish = hall.wish(sanne(), "d-1", "14:00", "15:00");
    var arranged =
        hall.stored(hall.place(new Wish(wish.spot(), wish.interval(), sanne(), lead), null));

    assertThat(stored.list(of("p-0001", null, null, null, null)))
        .containsExactly(early, late, arranged);
    assertThat(stored.list(of("p-0002", null, null, null, null))).containsExactly(arranged);
    assertThat(hall.the(ShowingBookings.class).list(of("p-0003", null, null, null, null)))
        .containsExactly(hall.the(ShowingBookings.class).show(ofBram));
  }

  @Test
  void areListedAsFarAsTheyLieInTheWindow() {
    assertThat(stored.list(of("p-0001", "11:00", null, null, null))).containsExactly(late);
    assertThat(stored.list(of("p-0001", "10:45", null, null, null))).containsExactly(early, late);
    assertThat(stored.list(of("p-0001", null, "12:00", null, null))).containsExactly(early);
    assertThat(stored.list(of("p-0001", null, "12:15", null, null))).containsExactly(early, late);
  }

  @Test
  void areListedByTheirState() {
    var cancelled = hall.cancelled(early);

    assertThat(stored.list(of("p-0001", null, null, "cancelled", null))).containsExactly(cancelled);
    assertThat(stored.list(of("p-0001", null, null, "placed", null))).containsExactly(late);
  }

  @Test
  void goOnAfterTheLastOneSeen() {
    var room = hall.placed("r-1", "10:00", "11:00");
    var all = stored.list(of("p-0001", null, null, null, null));

    assertThat(all).containsExactlyInAnyOrder(early, room, late);
    assertThat(stored.list(of("p-0001", null, null, null, position(all.get(0)))))
        .containsExactly(all.get(1), late);
    assertThat(stored.list(of("p-0001", null, null, null, position(all.get(1)))))
        .containsExactly(late);
    assertThat(stored.list(new Listing("p-0001", null, null, null, null, null, 1)))
        .containsExactly(all.get(0));
  }

  @Test
  void tellWhoHoldsAClaim() {
    assertThat(stored.holdersOf(Claims.of(late))).containsExactly(late);
    assertThat(stored.holdersOf(List.of("w:d-1:1"))).isEmpty();
  }

  @Test
  void tellWhatIsAndWhatWasToAMemoryThatIsFilled() {
    hall.cancelled(late);
    var told = new ArrayList<BookingFacts>();

    hall.the(PastAndComing.class).each(at("11:00"), (booking, sequence, facts) -> told.add(facts));

    assertThat(told)
        .singleElement()
        .satisfies(facts -> assertThat(facts.state()).isEqualTo(BookingState.ended));
    told.clear();
    hall.the(PastAndComing.class).each(at("10:45"), (booking, sequence, facts) -> told.add(facts));
    assertThat(told).hasSize(3).filteredOn(facts -> facts.held() != null).hasSize(2);
  }

  @Test
  void tellWhichWorkplacesAreInUseAtATime() {
    var inUse = hall.the(WorkplacesInUse.class);
    hall.itIs("11:00");

    var desks = List.of("d-1", "d-2");
    assertThat(inUse.among(desks, at("11:00"), null))
        .contains(new InUse(List.of("d-1"), 1, late.interval().until()));
    assertThat(inUse.among(desks, late.interval().until(), null)).isEmpty();
    assertThat(inUse.among(desks, at("11:00"), late.interval().from())).isEmpty();
    assertThat(inUse.among(List.of(), at("11:00"), null)).isEmpty();
    hall.cancelled(late);
    assertThat(inUse.among(desks, at("11:00"), null)).isEmpty();
  }

  @Test
  void forgetAKeyAfterItsTimeAndKeepTheBooking() {
    var request = new KeyedRequest("sanne word", "print");
    var keyed = hall.stored(hall.place(hall.wish(sanne(), "d-1", "15:00", "16:00"), request));

    assertThat(store.forgetKeysBefore(NOW)).isZero();
    assertThat(stored.firstAnswerTo(request)).isPresent();
    assertThat(stored.fingerprintOf("sanne word")).contains("print");
    assertThat(store.forgetKeysBefore(NOW.plusMillis(1))).isEqualTo(1);
    assertThat(stored.firstAnswerTo(request)).isEmpty();
    assertThat(stored.find(keyed.id())).contains(keyed);
  }

  @Test
  void tidyUpKeysOfYesterdayOnly() {
    hall.place(
        hall.wish(sanne(), "d-1", "15:00", "16:00"), new KeyedRequest("sanne word", "print"));
    var tidying = hall.the(BookingConfiguration.Tidying.class);

    tidying.forgetOldKeys();
    assertThat(stored.fingerprintOf("sanne word")).isPresent();
    hall.itIs(NOW.plus(Duration.ofHours(24)).plusMillis(1));
    tidying.forgetOldKeys();
    assertThat(stored.fingerprintOf("sanne word")).isEmpty();
  }

  @Test
  void areNotWrittenTwiceUnderOneId() {
    var again = new Change(Change.Kind.PLACED, null, early, By.theHouse("test"));
    hall.documents()
        .updateOne(eq("_id", early.id()), new Document("$unset", new Document("claims", "")));

    assertThatThrownBy(() -> store.insert(again, null, null))
        .isInstanceOf(MongoWriteException.class);
  }

  @Test
  void sayWhatStoodInTheWayOfAWrite() {
    var request = new KeyedRequest("sanne word", "print");

    assertThat(store.remember(request, "{}", NOW)).isEqualTo(Written.STORED);
    assertThat(store.remember(request, "{}", NOW)).isEqualTo(Written.KEY_SEEN);
    assertThat(store.open(request, NOW)).isEqualTo(Written.KEY_SEEN);
    assertThat(
            store.update(
                early,
                early.movedTo(
                    hall.wish(sanne(), "d-2", "10:00", "11:00").spot(),
                    early.interval(),
                    By.theHouse("test"))))
        .isEqualTo(Written.CLAIM_TAKEN);
  }

  private static Position position(Booking booking) {
    return new Position(booking.interval().from(), booking.id());
  }

  private static Listing of(
      String person,
      @Nullable String from,
      @Nullable String until,
      @Nullable String state,
      @Nullable Position after) {
    return new Listing(
        person,
        null,
        from == null ? null : at(from),
        until == null ? null : at(until),
        state == null ? null : List.of(state),
        after,
        50);
  }
}
