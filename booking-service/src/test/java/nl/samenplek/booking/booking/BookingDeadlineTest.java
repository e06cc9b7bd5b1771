package nl.samenplek.booking.booking;

import static nl.samenplek.booking.booking.BookingDeadline.CLAIMS_GO;
import static nl.samenplek.booking.booking.BookingDeadline.FORGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.booking.State.Placed;
import nl.samenplek.booking.deadlines.Due;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.junit.jupiter.api.Test;

class BookingDeadlineTest {
  private static final Instant FROM = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");
  private static final Instant CHRISTMAS = Instant.parse("2026-12-24T23:00:00Z");
  private static final Interval AGREED = new Interval(FROM, UNTIL);
  private static final Interval WITH_BUFFERS =
      new Interval(FROM.minusSeconds(900), UNTIL.plusSeconds(900));
  private static final Instant WELL_BEFORE = FROM.minus(Duration.ofDays(3));

  private final Deadlines deadlines = new Deadlines(new Retention(Duration.ofDays(30)));

  @Test
  void claimsGoADayAfterTheEndOfWhatIsHeldBuffersToo() {
    var at = UNTIL.plusSeconds(900).plus(Duration.ofDays(1));

    assertThat(deadlines.first(booking(new Placed(), WELL_BEFORE)))
        .contains(new Due(at, CLAIMS_GO.word()));
  }

  @Test
  void claimsOfWhatWasLeftEarlyStayAsLongForItCanBeUndone() {
    var left = new Ended(End.RELEASED, FROM.plusSeconds(3600), null, new Placed());

    assertThat(deadlines.first(booking(left, WELL_BEFORE)).map(Due::at))
        .contains(UNTIL.plusSeconds(900).plus(Duration.ofDays(1)));
  }

  @Test
  void whatIsCalledOffHasNoClaimsAndIsForgottenWithTheOthersOfThatTime() {
    var calledOff = new Ended(End.CANCELLED, WELL_BEFORE, null, new Placed());

    assertThat(deadlines.first(booking(calledOff, WELL_BEFORE)))
        .contains(new Due(CHRISTMAS, FORGET.word()));
  }

  @Test
  void forgettingComesAfterTheClaimsHaveGone() {
    assertThat(deadlines.firstAfter(CLAIMS_GO, booking(new Placed(), WELL_BEFORE)))
        .contains(new Due(CHRISTMAS, FORGET.word()));
  }

  @Test
  void whatWasBroughtInAfterTheFactHasADay() {
    var years = UNTIL.plus(Duration.ofDays(700));

    assertThat(deadlines.first(booking(new Placed(), years)).map(Due::at))
        .contains(years.plus(Duration.ofDays(1)));
  }

  @Test
  void allThatEndOnOneDayAreForgottenAtOneMoment() {
    var untilMidnight = new Interval(FROM, Instant.parse("2026-11-24T23:00:00Z"));
    var untilAfterMidnight = new Interval(FROM, Instant.parse("2026-11-24T23:15:00Z"));

    assertThat(forgottenAt(AGREED)).isEqualTo(CHRISTMAS);
    assertThat(forgottenAt(untilMidnight)).isEqualTo(CHRISTMAS);
    assertThat(forgottenAt(untilAfterMidnight)).isEqualTo(CHRISTMAS.plus(Duration.ofDays(1)));
  }

  private Instant forgottenAt(Interval agreed) {
    return deadlines
        .firstAfter(CLAIMS_GO, booking(agreed, new Placed(), WELL_BEFORE))
        .orElseThrow()
        .at();
  }

  @Test
  void nothingIsDueOfWhatIsForgotten() {
    var forgotten = booking(new Placed(), WELL_BEFORE).forgotten().after();

    assertThat(deadlines.firstAfter(CLAIMS_GO, forgotten)).isEqualTo(Optional.empty());
  }

  @Test
  void nobodyIsForgottenBeforeTheirRequestIs() {
    assertThatThrownBy(() -> new Retention(Duration.ofHours(23)))
        .hasMessageContaining("below a day");
  }

  private static Booking booking(State state, Instant placedAt) {
    return booking(AGREED, state, placedAt);
  }

  private static Booking booking(Interval agreed, State state, Instant placedAt) {
    return new Booking(
        "b-1",
        new Where(
            "stadhuis", ZoneId.of("Europe/Amsterdam"), "f-1", "zone", "d-1", WorkplaceKind.DESK),
        "p-1",
        "p-2",
        agreed,
        new Hold(WITH_BUFFERS, List.of()),
        state,
        placedAt,
        null,
        1);
  }
}
