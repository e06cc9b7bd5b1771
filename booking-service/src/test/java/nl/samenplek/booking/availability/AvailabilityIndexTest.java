package nl.samenplek.booking.availability;

import static nl.samenplek.booking.availability.Held.at;
import static nl.samenplek.booking.availability.Held.cancelled;
import static nl.samenplek.booking.availability.Held.from;
import static nl.samenplek.booking.availability.Held.moved;
import static nl.samenplek.booking.availability.Held.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.samenplek.booking.time.Interval;
import org.junit.jupiter.api.Test;

class AvailabilityIndexTest {
  private final AvailabilityIndex index = new AvailabilityIndex();

  @Test
  void isFreeUntilTheQuarterOfABooking() {
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));

    assertThat(index.fillIn("d-1", from("08:00", "09:00"))).isEqualTo(Fill.FREE);
    assertThat(index.fillIn("d-1", from("08:00", "09:15"))).isEqualTo(Fill.PARTLY);
    assertThat(index.fillIn("d-1", from("09:00", "12:00"))).isEqualTo(Fill.TAKEN);
    assertThat(index.fillIn("d-1", from("11:45", "12:15"))).isEqualTo(Fill.PARTLY);
    assertThat(index.fillIn("d-1", from("12:00", "13:00"))).isEqualTo(Fill.FREE);
    assertThat(index.fillIn("d-2", from("09:00", "12:00"))).isEqualTo(Fill.FREE);
  }

  @Test
  void isTakenWhenSeveralBookingsFillTheTimeTogether() {
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));
    index.apply(placed("b-2", "d-1", from("12:00", "17:00")));

    assertThat(index.fillIn("d-1", from("09:00", "17:00"))).isEqualTo(Fill.TAKEN);
    assertThat(index.takenIn("d-1", from("11:00", "13:00")))
        .extracting(Slot::booking)
        .containsExactly("b-1", "b-2");
  }

  @Test
  void givesUpTheOldPlaceWhenABookingMoves() {
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));

    index.apply(moved("b-1", 2, "d-2", from("10:00", "11:00")));

    assertThat(index.takenIn("d-1", from("00:00", "23:45"))).isEmpty();
    assertThat(index.fillIn("d-2", from("10:00", "11:00"))).isEqualTo(Fill.TAKEN);
  }

  @Test
  void passesOverWhatIsOlderThanWhatItKnows() {
    index.apply(cancelled("b-1", 3, "d-2", from("10:00", "11:00")));
    index.apply(moved("b-1", 2, "d-2", from("10:00", "11:00")));
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));

    assertThat(index.isFree("d-1", from("00:00", "23:45"))).isTrue();
    assertThat(index.isFree("d-2", from("00:00", "23:45"))).isTrue();
  }

  @Test
  void mendsItselfWhenABookingIsToldBeforeTheCancellationThatMadeRoomForIt() {
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));
    index.apply(placed("b-2", "d-1", from("11:00", "13:00")));

    index.apply(cancelled("b-1", 2, "d-1", from("09:00", "12:00")));

    assertThat(index.isFree("d-1", from("09:00", "11:00"))).isTrue();
    assertThat(index.fillIn("d-1", from("11:00", "13:00"))).isEqualTo(Fill.TAKEN);
  }

  @Test
  void tellsBothPlacesOfAMove() {
    var told = new ArrayList<String>();
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));
    index.watch((workplace, interval) -> told.add(workplace + " " + interval.from()));

    index.apply(moved("b-1", 2, "d-2", from("10:00", "11:00")));
    index.apply(moved("b-1", 2, "d-2", from("10:00", "11:00")));

    assertThat(told).containsExactly("d-1 " + at("09:00"), "d-2 " + at("10:00"));
  }

  @Test
  void knowsABookingAcrossMidnightInUtcOnBothDaysAndOnce() {
    var overnight = new Interval(at("23:00"), at("23:00").plusSeconds(2 * 3600));
    index.apply(placed("b-1", "d-1", overnight));

    assertThat(index.fillIn("d-1", overnight)).isEqualTo(Fill.TAKEN);
    assertThat(index.takenIn("d-1", overnight)).hasSize(1);
    index.apply(cancelled("b-1", 2, "d-1", overnight));
    assertThat(index.takenIn("d-1", overnight)).isEmpty();
  }

  @Test
  void countsAllQuartersOfADay() {
    var day = new Interval(at("00:00"), at("00:00").plusSeconds(24 * 3600));
    index.apply(placed("b-1", "d-1", day));

    assertThat(index.fillIn("d-1", day)).isEqualTo(Fill.TAKEN);
    assertThat(index.fillIn("d-1", from("11:45", "12:15"))).isEqualTo(Fill.TAKEN);
  }

  @Test
  void forgetsWhatEndedBeforeAndNothingElse() {
    index.apply(placed("b-1", "d-1", from("09:00", "12:00")));
    index.apply(placed("b-2", "d-1", from("12:00", "13:00")));
    index.apply(cancelled("b-3", 2, "d-1", from("10:00", "11:00")));

    assertThat(index.forgetEndedBefore(at("12:00"))).isEqualTo(2);

    assertThat(index.takenIn("d-1", from("00:00", "23:45")))
        .extracting(Slot::booking)
        .containsExactly("b-2");
  }

  @Test
  void tellsOnceOfABookingThatGoesOnPastMidnight() {
    var late = new Interval(at("22:00"), at("22:00").plusSeconds(6 * 3600));
    index.apply(placed("b-1", "d-1", late));

    var taken = index.takenIn("d-1", new Interval(at("20:00"), at("20:00").plusSeconds(36 * 3600)));

    assertThat(taken).extracting(Slot::booking).containsExactly("b-1");
  }

  @Test
  void tellsOfABookingThatBeganBeforeTheDayThatIsAskedFor() {
    var midnight = at("00:00");
    index.apply(
        placed(
            "b-1", "d-1", new Interval(midnight.minusSeconds(3600), midnight.plusSeconds(3600))));

    var taken = index.takenIn("d-1", from("00:00", "06:00"));

    assertThat(taken).extracting(Slot::booking).containsExactly("b-1");
  }
}
