package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.between;
import static nl.samenplek.booking.booking.TownHall.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.NotFound;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Moving, cancelling and restoring. */
class ChangingABookingTest {
  private final TownHall hall = TownHall.empty();
  private final Booking booking = hall.placed("d-1", "10:00", "12:00");

  @Test
  void movesToAnotherDeskAndAnotherTimeInOneStep() {
    var outcome = move(booking, "d-2", "13:00", "14:00");

    var moved = hall.stored(outcome);
    assertThat(((Done) outcome).booking()).isEqualTo(hall.the(ShowingBookings.class).show(moved));
    assertThat(moved.workplace()).isEqualTo("d-2");
    assertThat(moved.interval()).isEqualTo(between("13:00", "14:00"));
    assertThat(moved.version()).isEqualTo(2);
    assertThat(moved.stands()).isTrue();
    assertThat(moved.placedAt()).isEqualTo(booking.placedAt());
    assertThat(isFree("d-1", "10:00", "12:00")).isTrue();
    assertThat(isFree("d-2", "13:00", "14:00")).isFalse();
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void isNoOtherVersionWhenItIsMovedToWhereItIs() {
    var outcome = move(booking, "d-1", "10:00", "12:00");

    assertThat(((Done) outcome).booking().version()).isEqualTo(1);
    assertThat(hall.stored(booking.id())).isEqualTo(booking);
    assertThat(hall.documents().find().first().getList("outbox", Document.class)).hasSize(1);
  }

  @Test
  void mayOverlapWithWhatItHeldItself() {
    assertThat(move(booking, "d-1", "11:00", "13:00")).isInstanceOf(Done.class);
  }

  @Test
  void staysWhereItIsWhenTheOtherDeskIsTaken() {
    hall.placed(bramOfAnotherTeam(), "d-2", "10:00", "12:00");

    var outcome = move(booking, "d-2", "10:00", "12:00");

    assertThat(reasons(outcome)).extracting(Refusal::code).containsExactly("already-claimed");
    assertThat(((Refused) outcome).alternatives()).isNotEmpty();
    assertThat(hall.stored(booking.id())).isEqualTo(booking);
  }

  @Test
  void isNotMovedWhenItWasCancelled() {
    var cancelled = hall.stored(cancel(booking));

    assertThat(reasons(move(cancelled, "d-2", "10:00", "12:00")))
        .containsExactly(new AlreadyCancelled());
  }

  @Test
  void isNotMovedAgainstAHouseRule() {
    assertThat(reasons(move(booking, "d-2", "06:00", "12:00")))
        .extracting(Refusal::code)
        .containsExactly("in-the-past", "outside-opening-hours");
  }

  @Test
  void isToldStaleWhenSomebodyElseChangedItFirst() {
    move(booking, "d-2", "10:00", "12:00");

    assertThat(move(booking, "d-3", "10:00", "12:00")).isEqualTo(new Stale(2));
    assertThat(cancel(booking)).isEqualTo(new Stale(2));
  }

  @Test
  void isToldNotFoundWhenItIsNoMore() {
    hall.documents().deleteOne(new Document("_id", booking.id()));

    assertThat(move(booking, "d-3", "10:00", "12:00")).isEqualTo(new NotFound());
    assertThat(cancel(booking)).isEqualTo(new NotFound());
  }

  @Test
  void keepsItsBeginWhileItRuns() {
    hall.itIs("10:40");

    assertThat(hall.stored(move(booking, "d-1", "10:00", "13:00")).interval())
        .isEqualTo(between("10:00", "13:00"));
  }

  @Test
  void isCancelledAndItsClaimsAreFreeAtOnce() {
    hall.itIs("09:40");

    var outcome = cancel(booking);

    var cancelled = hall.stored(outcome);
    assertThat(((Done) outcome).booking())
        .isEqualTo(hall.the(ShowingBookings.class).show(cancelled));
    assertThat(cancelled.state())
        .isEqualTo(new State.Ended(End.CANCELLED, at("09:40"), null, new State.Placed()));
    assertThat(cancelled.version()).isEqualTo(2);
    assertThat(isFree("d-1", "10:00", "12:00")).isTrue();
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
    assertThat(hall.placed(bramOfAnotherTeam(), "d-1", "10:00", "12:00").version()).isEqualTo(1);
  }

  @Test
  void isCancelledOnceHoweverOftenItIsAsked() {
    var cancelled = hall.stored(cancel(booking));
    hall.itIs("13:00");

    assertThat(hall.stored(cancel(cancelled))).isEqualTo(cancelled);
  }

  @Test
  void cannotBeChangedOnceItHasEnded() {
    hall.itIs("12:00");
    var ended = List.of(new BookingEnded(at("12:00")));

    assertThat(cancel(booking)).isEqualTo(new Refused(List.copyOf(ended), List.of()));
    assertThat(reasons(move(booking, "d-1", "10:00", "13:00"))).isEqualTo(ended);
  }

  @Test
  void canBeCancelledUntilItsVeryEnd() {
    hall.itIs("11:59");

    assertThat(cancel(booking)).isInstanceOf(Done.class);
  }

  @Test
  void isRestoredAtTheSamePlaceAndTime() {
    var cancelled = hall.stored(cancel(booking));

    var outcome = restore(cancelled);

    var restored = hall.stored(outcome);
    assertThat(((Done) outcome).booking().state()).isEqualTo("placed");
    assertThat(restored.state()).isEqualTo(new State.Placed());
    assertThat(restored.version()).isEqualTo(3);
    assertThat(restored.interval()).isEqualTo(booking.interval());
    assertThat(isFree("d-1", "10:00", "12:00")).isFalse();
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void isNotRestoredWhenSomebodyHasTheDeskNow() {
    var cancelled = hall.stored(cancel(booking));
    hall.placed(bramOfAnotherTeam(), "d-1", "11:00", "12:00");

    assertThat(reasons(restore(cancelled)))
        .extracting(Refusal::code)
        .containsExactly("already-claimed");
    assertThat(hall.stored(booking.id())).isEqualTo(cancelled);
  }

  @Test
  void isNotRestoredOnceItHasEnded() {
    var cancelled = hall.stored(cancel(booking));
    hall.itIs("12:00");

    assertThat(reasons(restore(cancelled))).containsExactly(new BookingEnded(at("12:00")));
  }

  @Test
  void needsNoRestoringWhenItIsNotCancelled() {
    assertThat(hall.stored(restore(booking))).isEqualTo(booking);
  }

  private Outcome move(Booking from, String workplace, String begin, String end) {
    return hall.the(MovingABooking.class).move(from, hall.wish(sanne(), workplace, begin, end));
  }

  private Outcome cancel(Booking one) {
    return hall.the(EndingABooking.class).cancel(one, TownHall.byItsOccupant(one));
  }

  private Outcome restore(Booking one) {
    return hall.the(MovingABooking.class)
        .restore(one, End.CANCELLED, hall.wish(sanne(), one.workplace(), one.interval()));
  }

  private boolean isFree(String workplace, String from, String until) {
    return hall.the(AvailabilityIndex.class).isFree(workplace, between(from, until));
  }
}
