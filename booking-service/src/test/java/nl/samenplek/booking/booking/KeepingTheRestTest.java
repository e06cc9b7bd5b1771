package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.between;
import static nl.samenplek.booking.booking.TownHall.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.time.Interval;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Some hours at another desk, and the rest of the day where one was. */
class KeepingTheRestTest {
  private final TownHall hall = TownHall.empty();
  private final Booking booking = hall.placed("d-1", "10:00", "17:00");

  @Test
  void keepsWhatLiesBeforeAndAfterAtTheOldDesk() {
    var outcome = keep(booking, "d-2", "12:00", "14:00");

    var moved = hall.stored(outcome);
    assertThat(moved.workplace()).isEqualTo("d-2");
    assertThat(moved.interval()).isEqualTo(between("12:00", "14:00"));
    assertThat(kept(outcome))
        .extracting(Booking::workplace, Booking::interval, Booking::version)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("d-1", between("10:00", "12:00"), 1L),
            org.assertj.core.groups.Tuple.tuple("d-1", between("14:00", "17:00"), 1L));
    assertThat(isFree("d-1", "12:00", "14:00")).isTrue();
    assertThat(isFree("d-1", "10:00", "12:00")).isFalse();
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void tellsOfEveryBookingInItsOwnDocument() {
    keep(booking, "d-2", "12:00", "14:00");

    assertThat(hall.documents().find().map(KeepingTheRestTest::events))
        .containsExactlyInAnyOrder(
            List.of("nl.samenplek.booking.placed.v1", "nl.samenplek.booking.moved.v1"),
            List.of("nl.samenplek.booking.placed.v1"),
            List.of("nl.samenplek.booking.placed.v1"));
  }

  @Test
  void keepsTheWholeOfATimeThatIsNotTouched() {
    var outcome = keep(booking, "d-2", "18:00", "19:00");

    assertThat(kept(outcome)).extracting(Booking::interval).containsExactly(booking.interval());
  }

  @Test
  void keepsNothingWhereTheNewTimeCoversTheOld() {
    var outcome = keep(booking, "d-2", "10:00", "17:00");

    assertThat(((Done) outcome).booking().rest()).isNull();
    assertThat(hall.documents().countDocuments()).isEqualTo(1);
  }

  @Test
  void keepsAlsoTheHoursThatHavePassed() {
    hall.itIs("13:10");

    assertThat(kept(keep(booking, "d-2", "14:00", "15:00")))
        .extracting(Booking::interval)
        .containsExactly(between("10:00", "14:00"), between("15:00", "17:00"));
  }

  @Test
  void changesNothingAtAllWhenTheNewDeskIsTaken() {
    hall.placed(bramOfAnotherTeam(), "d-2", "13:00", "14:00");

    assertThat(reasons(keep(booking, "d-2", "12:00", "14:00")))
        .extracting(Refusal::code)
        .containsExactly("already-claimed");

    assertThat(hall.stored(booking.id())).isEqualTo(booking);
    assertThat(hall.documents().countDocuments()).isEqualTo(2);
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void changesNothingAtAllWhenAPieceCannotBeKept() {
    var somebody = hall.placed(bramOfAnotherTeam(), "d-3", "14:00", "15:00");
    var stolen = "w:d-1:" + nl.samenplek.booking.time.Quarters.of(TownHall.at("14:00"));
    claimOfTheOldDeskGoesTo(somebody, stolen);

    assertThat(keep(booking, "d-2", "12:00", "14:00")).isInstanceOf(Outcome.Refused.class);

    assertThat(hall.stored(booking.id())).isEqualTo(booking);
    assertThat(hall.documents().countDocuments()).isEqualTo(2);
    assertThat(isFree("d-2", "12:00", "14:00")).isTrue();
  }

  @Test
  void changesNothingWhenSomebodyElseWasFirst() {
    move(booking, "d-3", "10:00", "17:00", Rest.RELEASE);

    assertThat(keep(booking, "d-2", "12:00", "14:00")).isEqualTo(new Stale(2));
    assertThat(hall.documents().countDocuments()).isEqualTo(1);
  }

  @Test
  void goesBackInOneStep() {
    var outcome = keep(booking, "d-2", "12:00", "14:00");

    var back = rejoin(hall.stored(outcome));

    assertThat(hall.stored(back).interval()).isEqualTo(booking.interval());
    assertThat(hall.stored(back).workplace()).isEqualTo("d-1");
    assertThat(kept(back)).extracting(Booking::stands).containsExactly(false, false);
    assertThat(isFree("d-2", "12:00", "14:00")).isTrue();
    assertThat(isFree("d-1", "10:00", "17:00")).isFalse();
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void goesBackAlsoToHoursThatHaveBegun() {
    hall.itIs("13:10");
    var outcome = keep(booking, "d-2", "14:00", "15:00");

    assertThat(hall.stored(rejoin(hall.stored(outcome))).interval())
        .isEqualTo(between("10:00", "17:00"));
  }

  @Test
  void doesNotGoBackWhenSomebodyHasTheHoursNow() {
    var outcome = keep(booking, "d-2", "12:00", "14:00");
    var moved = hall.stored(outcome);
    hall.placed(bramOfAnotherTeam(), "d-1", "12:00", "13:00");

    assertThat(reasons(rejoin(moved))).extracting(Refusal::code).containsExactly("already-claimed");

    assertThat(hall.stored(moved.id())).isEqualTo(moved);
    assertThat(kept(outcome)).allMatch(Booking::stands);
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void goesBackWithoutAPieceThatWasCancelledMeanwhile() {
    var outcome = keep(booking, "d-2", "12:00", "14:00");
    hall.cancelled(kept(outcome).getLast());

    var back = rejoin(hall.stored(outcome));

    assertThat(kept(back)).extracting(Booking::interval).containsExactly(between("10:00", "12:00"));
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void tellsWhichPieceStandsInTheWayWhenItWasChangedMeanwhile() {
    var outcome = keep(booking, "d-2", "12:00", "14:00");
    var changed = hall.stored(move(kept(outcome).getLast(), "d-3", "14:00", "17:00", Rest.RELEASE));

    assertThat(reasons(rejoin(hall.stored(outcome))))
        .extracting(Refusal::code)
        .containsExactly("already-seated");

    assertThat(hall.stored(changed.id())).isEqualTo(changed);
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  private static List<String> events(Document stored) {
    return stored.getList("outbox", Document.class).stream()
        .map(entry -> entry.getString("type"))
        .toList();
  }

  /** As if the store had lost a claim to another: no way of the service leads there. */
  private void claimOfTheOldDeskGoesTo(Booking somebody, String claim) {
    hall.documents().updateOne(new Document("_id", booking.id()), Updates.pull("claims", claim));
    hall.documents().updateOne(new Document("_id", somebody.id()), Updates.push("claims", claim));
  }

  private List<Booking> kept(Outcome outcome) {
    return Objects.requireNonNull(((Done) outcome).booking().rest()).stream()
        .map(piece -> hall.stored(piece.id()))
        .toList();
  }

  private Outcome keep(Booking from, String workplace, String begin, String end) {
    return move(from, workplace, begin, end, Rest.KEEP);
  }

  private Outcome rejoin(Booking moved) {
    return move(moved, booking.workplace(), booking.interval(), Rest.REJOIN);
  }

  private Outcome move(Booking from, String workplace, String begin, String end, Rest rest) {
    return move(from, workplace, between(begin, end), rest);
  }

  private Outcome move(Booking from, String workplace, Interval interval, Rest rest) {
    return hall.the(MovingABooking.class).move(from, hall.wish(sanne(), workplace, interval), rest);
  }

  private boolean isFree(String workplace, String from, String until) {
    return hall.the(AvailabilityIndex.class).isFree(workplace, between(from, until));
  }
}
