package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.between;
import static nl.samenplek.booking.booking.TownHall.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Slot;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.AlreadyReleased;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.policy.Refusal.NotBegun;
import org.junit.jupiter.api.Test;

class LeavingEarlyTest {
  private final TownHall hall = TownHall.empty();
  private final Booking booking = hall.placed("d-1", "10:00", "17:00");

  @Test
  void givesTheRestBackAtOnceAndKeepsWhatWas() {
    hall.itIs("14:07");

    var left = hall.stored(leave(booking));

    assertThat(left.state())
        .isEqualTo(new State.Ended(End.RELEASED, at("14:07"), null, new State.Placed()));
    assertThat(left.interval()).isEqualTo(booking.interval());
    assertThat(left.held()).contains(between("10:00", "14:00"));
    assertThat(taken()).extracting(Slot::interval).containsExactly(between("10:00", "14:00"));
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
    assertThat(hall.placed(bramOfAnotherTeam(), "d-1", "14:00", "17:00").version()).isEqualTo(1);
    assertThat(hall.placed("d-2", "14:00", "17:00").version()).isEqualTo(1);
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void inTheFirstMinutesLeavesNothingHeld() {
    hall.itIs("10:03");

    assertThat(hall.stored(leave(booking)).held()).isEmpty();
    assertThat(taken()).isEmpty();
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void happensOnceHoweverOftenItIsAsked() {
    hall.itIs("14:07");
    var left = hall.stored(leave(booking));
    hall.itIs("15:30");

    assertThat(hall.stored(leave(left))).isEqualTo(left);
    hall.itIs("18:00");
    assertThat(hall.stored(leave(left))).isEqualTo(left);
  }

  @Test
  void asksNoHouseRuleAndCanBeUndoneWithTheRestItHad() {
    hall.itIs("14:07");
    var left = hall.stored(leave(booking));

    var back = hall.stored(stay(left));

    assertThat(back.stands()).isTrue();
    assertThat(back.version()).isEqualTo(3);
    assertThat(taken()).extracting(Slot::interval).containsExactly(booking.interval());
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void isNotUndoneWhenSomebodyHasTheRestNow() {
    hall.itIs("14:07");
    var left = hall.stored(leave(booking));
    hall.placed(bramOfAnotherTeam(), "d-1", "15:00", "16:00");

    assertThat(reasons(stay(left))).extracting(Refusal::code).containsExactly("already-claimed");
    assertThat(hall.stored(booking.id())).isEqualTo(left);
  }

  @Test
  void isRefusedBeforeItBeginsAfterItsEndAndWhenItWasCalledOff() {
    assertThat(leave(booking)).isEqualTo(no(new NotBegun(at("10:00"))));
    hall.itIs("17:00");
    assertThat(leave(booking)).isEqualTo(no(new BookingEnded(at("17:00"))));
    hall.itIs("11:00");
    assertThat(leave(hall.cancelled(booking))).isEqualTo(no(new AlreadyCancelled()));
  }

  @Test
  void closesTheWayToMovingAndCancellingUntilItIsUndone() {
    hall.itIs("14:07");
    var left = hall.stored(leave(booking));

    assertThat(cancel(left)).isEqualTo(no(new AlreadyReleased()));
    assertThat(reasons(move(left))).containsExactly(new AlreadyReleased());
    assertThat(restore(left, End.CANCELLED)).isInstanceOf(Done.class);
    assertThat(hall.stored(booking.id())).isEqualTo(left);
  }

  @Test
  void isShownWithTheMomentAndTheTimeThatWasAgreed() {
    hall.itIs("14:07");

    var shown = ((Done) leave(booking)).booking();

    assertThat(shown.state()).isEqualTo("released");
    assertThat(shown.endedAt()).isEqualTo(at("14:07"));
    assertThat(shown.until()).isEqualTo(at("17:00"));
  }

  private Outcome leave(Booking one) {
    return hall.the(EndingABooking.class).release(one, TownHall.byItsOccupant(one));
  }

  private Outcome cancel(Booking one) {
    return hall.the(EndingABooking.class).cancel(one, TownHall.byItsOccupant(one));
  }

  private Outcome move(Booking one) {
    return hall.the(MovingABooking.class).move(one, hall.wish(sanne(), "d-2", "15:00", "16:00"));
  }

  private Outcome stay(Booking one) {
    return restore(one, End.RELEASED);
  }

  private Outcome restore(Booking one, End how) {
    var wish = hall.wish(sanne(), one.workplace(), one.interval());
    return hall.the(MovingABooking.class).restore(one, how, wish);
  }

  private static Refused no(Refusal reason) {
    return new Refused(List.of(reason), List.of());
  }

  private List<Slot> taken() {
    return hall.the(AvailabilityIndex.class).takenIn("d-1", between("07:00", "19:00"));
  }
}
