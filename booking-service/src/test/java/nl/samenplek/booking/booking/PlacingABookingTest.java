package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.NOW;
import static nl.samenplek.booking.booking.TownHall.TUESDAY;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.between;
import static nl.samenplek.booking.booking.TownHall.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.KeyReused;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.InThePast;
import nl.samenplek.booking.time.DayPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacingABookingTest {
  private static final KeyedRequest REQUEST = new KeyedRequest("sanne word", "print");
  private final TownHall hall = TownHall.empty();

  @Test
  void answersWithTheBookingAsItIsStored() {
    var outcome = hall.place(hall.wish(sanne(), "d-1", "10:00", "12:00"), null);

    assertThat(((Done) outcome).booking())
        .isEqualTo(
            new BookingAsShown(
                hall.stored(outcome).id(),
                "d-1",
                "D-1",
                WorkplaceKind.DESK,
                "stadhuis",
                "f-1",
                "zone",
                "p-0001",
                "p-0001",
                at("10:00"),
                at("12:00"),
                "Europe/Amsterdam",
                TUESDAY,
                DayPart.HOURS,
                "placed",
                NOW,
                null,
                null,
                1,
                null));
    assertThat(hall.the(ShowingBookings.class).show(hall.stored(outcome)))
        .isEqualTo(((Done) outcome).booking());
  }

  @Test
  void isSeenAsTakenAtOnce() {
    hall.placed("d-1", "10:00", "12:00");

    var index = hall.the(AvailabilityIndex.class);
    assertThat(index.isFree("d-1", between("10:00", "12:00"))).isFalse();
    assertThat(index.isFree("d-1", between("12:00", "13:00"))).isTrue();
  }

  @Test
  void isDoneWhereOnlyMemoryThinksThatThePlaceIsTaken() {
    var wish = hall.wish(sanne(), "d-1", "10:00", "12:00");
    var nowhere =
        Booking.placed(
            BookingStore.newId(),
            wish.spot(),
            wish.interval(),
            "p-0002",
            "p-0002",
            NOW,
            By.theHouse("test"));
    hall.the(AvailabilityIndex.class).apply(nowhere.event());

    var outcome = hall.place(wish, null);

    assertThat(hall.stored(outcome).workplace()).isEqualTo("d-1");
  }

  @Test
  void isBookedByWhomArrangesIt() {
    var karin = Persons.as(femkeOfTheSameTeam(), Role.TEAM_LEAD);
    var wish = hall.wish(sanne(), "d-1", "10:00", "12:00");

    var booking =
        hall.stored(hall.place(new Wish(wish.spot(), wish.interval(), sanne(), karin), null));

    assertThat(booking.booker()).isEqualTo("p-0002");
    assertThat(booking.occupant()).isEqualTo("p-0001");
  }

  @Test
  void isBookedByTheOccupantWhenAProgramArrangesIt() {
    var program = Persons.program(Role.ADMINISTRATOR);
    var wish = hall.wish(sanne(), "d-1", "10:00", "12:00");

    var booking =
        hall.stored(hall.place(new Wish(wish.spot(), wish.interval(), sanne(), program), null));

    assertThat(booking.booker()).isEqualTo("p-0001");
  }

  @Test
  void isRefusedByAHouseRuleBeforeAnythingIsStored() {
    var outcome = hall.place(hall.wish(sanne(), "d-1", "09:00", "12:00"), null);

    assertThat(reasons(outcome)).containsExactly(new InThePast(at("09:15")));
    assertThat(hall.documents().countDocuments()).isZero();
  }

  @Test
  void saysHowLongADeskCanBeHadAndWhenItIsFreeAgain() {
    hall.placed(bramOfAnotherTeam(), "d-1", "11:00", "12:00");
    hall.placed(femkeOfTheSameTeam(), "d-1", "12:00", "13:00");
    hall.placed(bramOfAnotherTeam(), "d-1", "14:00", "15:00");

    var outcome = hall.place(hall.wish(sanne(), "d-1", "10:00", "12:00"), null);

    assertThat(reasons(outcome))
        .containsExactly(claimed("11:00", "13:00", at("11:00"), at("13:00")));
    assertThat(((Refused) outcome).alternatives())
        .extracting(Alternative::workplace)
        .containsExactly("d-2", "d-1", "d-3");
  }

  @Test
  void saysThatADeskCannotBeHadAtAllUntilItCloses() {
    hall.placed(bramOfAnotherTeam(), "d-1", "10:00", "19:00");

    var outcome = hall.place(hall.wish(sanne(), "d-1", "10:00", "12:00"), null);

    assertThat(reasons(outcome)).containsExactly(claimed("10:00", "19:00", null, null));
  }

  @Test
  void saysWhichOfOnesOwnBookingsIsInTheWay() {
    var held = hall.placed("d-2", "09:15", "10:30");
    hall.placed("d-3", "10:30", "11:00");

    var outcome = hall.place(hall.wish(sanne(), "d-1", "10:00", "12:00"), null);

    assertThat(reasons(outcome))
        .containsExactly(new AlreadySeated(held.id(), "d-2", "D-2", at("09:15"), at("10:30"), 1L));
    assertThat(((Refused) outcome).alternatives()).isEmpty();
  }

  @Test
  void saysBothWhenTheDeskIsTakenAndOneSitsElsewhere() {
    hall.placed("d-2", "10:00", "12:00");
    hall.placed(bramOfAnotherTeam(), "d-1", "10:00", "12:00");

    var outcome = hall.place(hall.wish(sanne(), "d-1", "10:00", "12:00"), null);

    assertThat(reasons(outcome))
        .hasExactlyElementsOfTypes(AlreadyClaimed.class, AlreadySeated.class);
  }

  @Test
  void givesNobodyTheRoomThatOneHasOneself() {
    hall.placed("r-1", "10:00", "12:00");

    assertThat(reasons(hall.place(hall.wish(sanne(), "r-1", "11:00", "12:00"), null)))
        .hasExactlyElementsOfTypes(AlreadyClaimed.class);
  }

  @Test
  void givesARequestThatIsRepeatedTheFirstAnswer() {
    var wish = hall.wish(sanne(), "d-1", "10:00", "12:00");
    var first = hall.place(wish, REQUEST);
    hall.itIs("09:50");

    assertThat(first).isInstanceOf(Done.class);
    assertThat(hall.place(wish, REQUEST)).isEqualTo(first);
    assertThat(hall.documents().countDocuments()).isEqualTo(1);
  }

  @Test
  void givesARefusedRequestThatIsRepeatedTheSameRefusal() {
    var inTheWay = hall.placed(bramOfAnotherTeam(), "d-1", "10:00", "12:00");
    var wish = hall.wish(sanne(), "d-1", "10:00", "12:00");
    var first = hall.place(wish, REQUEST);
    hall.cancelled(inTheWay);

    assertThat(first).isInstanceOf(Refused.class);
    assertThat(hall.place(wish, REQUEST)).isEqualTo(first);
  }

  @Test
  void tellsThatAKeyWasUsedForAnotherRequest() {
    hall.place(hall.wish(sanne(), "d-1", "10:00", "12:00"), REQUEST);
    var other = new KeyedRequest(REQUEST.key(), "another print");

    assertThat(hall.place(hall.wish(sanne(), "d-1", "13:00", "14:00"), other))
        .isEqualTo(new KeyReused());
    assertThat(hall.place(hall.wish(sanne(), "d-1", "06:00", "07:00"), other))
        .isEqualTo(new KeyReused());
  }

  private static AlreadyClaimed claimed(
      String from, String until, @Nullable Instant freeUntil, @Nullable Instant nextFree) {
    return new AlreadyClaimed("d-1", "D-1", at(from), at(until), freeUntil, nextFree);
  }
}
