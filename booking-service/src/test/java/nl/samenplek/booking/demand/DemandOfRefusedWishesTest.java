package nl.samenplek.booking.demand;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.person;
import static nl.samenplek.booking.Persons.sanne;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.booking.End;
import nl.samenplek.booking.booking.ImportingBookings;
import nl.samenplek.booking.booking.KeyedRequest;
import nl.samenplek.booking.booking.MovingABooking;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.Rest;
import nl.samenplek.booking.booking.TownHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a wish is counted, on a real store. Desk 1 is Femke's on Tuesday. */
class DemandOfRefusedWishesTest {
  private static final int PERSONS = 40;

  private final TownHall hall = TownHall.empty();
  private final DeniedDemand demand = hall.the(DeniedDemand.class);

  @BeforeEach
  void femkeIsThere() {
    hall.placed(femkeOfTheSameTeam(), "d-1", "10:00", "17:00");
    demand.takeCounts();
  }

  @Test
  void countsOnceForARequestThatIsRepeated() {
    var request = new KeyedRequest("asked-again", "print");
    var wish = hall.wish(person("p-repeats", null), "d-1", "10:00", "12:00");

    var first = hall.place(wish, request);
    hall.itIs("10:05");
    var second = hall.place(wish, request);

    assertThat(second).isInstanceOf(Refused.class).isEqualTo(first);
    assertThat(sum()).isEqualTo(new Count(1, 0));
  }

  @Test
  void countsEveryLoserOfARaceOnce() {
    var outcomes =
        Crowd.letLoose(
            PERSONS,
            number -> {
              var wish = hall.wish(person("p-loses-" + number, null), "d-1", "10:00", "12:00");
              return () -> hall.place(wish, null);
            });

    assertThat(outcomes).hasOnlyElementsOfType(Refused.class);
    assertThat(sum()).isEqualTo(new Count(PERSONS, 0));
  }

  @Test
  void countsOneOfManyRepeatsAtOnceOfEachPerson() {
    var key = "asked-at-once";
    var wish = hall.wish(person("p-races", null), "d-1", "10:00", "12:00");

    Crowd.letLoose(PERSONS, number -> () -> hall.place(wish, new KeyedRequest(key, "print")));

    assertThat(sum()).isEqualTo(new Count(1, 0));
  }

  @Test
  void countsAMoveThatIsRefused() {
    var booking = hall.placed(person("p-moves", null), "d-2", "10:00", "12:00");
    var wish = hall.wish(person("p-moves", null), "d-1", "10:00", "12:00");

    var outcome = hall.the(MovingABooking.class).move(booking, wish, Rest.RELEASE);

    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(sum()).isEqualTo(new Count(1, 0));
  }

  @Test
  void countsABookingThatCannotBeBroughtBack() {
    var booking = hall.placed(person("p-restores", null), "d-2", "10:00", "12:00");
    var cancelled = hall.cancelled(booking);
    hall.placed(bramOfAnotherTeam(), "d-2", "10:00", "12:00");
    var wish = hall.wish(person("p-restores", null), "d-2", "10:00", "12:00");

    var outcome = hall.the(MovingABooking.class).restore(cancelled, End.CANCELLED, wish);

    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(sum()).isEqualTo(new Count(1, 0));
  }

  @Test
  void doesNotCountWhatIsBroughtInFromElsewhere() {
    var wish = hall.wish(person("p-imported", null), "d-1", "10:00", "12:00");

    var outcome = hall.the(ImportingBookings.class).bringIn(wish, null, "ref");

    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(sum()).isEqualTo(new Count(0, 0));
  }

  @Test
  void doesNotCountWhoSitsSomewhereAlready() {
    hall.placed(sanne(), "d-3", "10:00", "12:00");

    var outcome = hall.place(hall.wish(sanne(), "d-2", "10:00", "12:00"), null);

    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(sum()).isEqualTo(new Count(0, 0));
  }

  @Test
  void seesWhatWasTakenInstead() {
    IntStream.range(0, 3)
        .forEach(
            number ->
                hall.place(
                    hall.wish(person("p-instead-" + number, null), "d-1", "10:00", "12:00"), null));

    hall.placed(person("p-instead-1", null), "d-2", "10:00", "17:00");

    assertThat(sum()).isEqualTo(new Count(3, 1));
  }

  private Count sum() {
    return demand.takeCounts().values().stream().reduce(new Count(0, 0), Count::plus);
  }
}
