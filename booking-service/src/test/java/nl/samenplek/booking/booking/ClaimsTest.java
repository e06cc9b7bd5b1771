package nl.samenplek.booking.booking;

import static nl.samenplek.booking.layout.WorkplaceKind.DESK;
import static nl.samenplek.booking.layout.WorkplaceKind.PARKING;
import static nl.samenplek.booking.layout.WorkplaceKind.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import nl.samenplek.booking.booking.State.Asked;
import nl.samenplek.booking.booking.State.CheckedIn;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.booking.State.Offered;
import nl.samenplek.booking.booking.State.Placed;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void areOnePerQuarterOfTheWorkplaceAndOfTheSeat() {
    assertThat(claims(DESK, "d-1", "p-1", "09:00", "09:30"))
        .containsExactlyInAnyOrder(
            "w:d-1:1995012", "s:p-1:1995012", "w:d-1:1995013", "s:p-1:1995013");
  }

  @Test
  void meetWhenTwoBookingsOfOneDeskShareAQuarter() {
    assertThat(
            meet(
                claims(DESK, "d-1", "p-1", "09:00", "12:00"),
                claims(DESK, "d-1", "p-2", "11:45", "13:00")))
        .isTrue();
  }

  @Test
  void doNotMeetWhenAnAfternoonBeginsAsTheMorningEnds() {
    assertThat(
            meet(
                claims(DESK, "d-1", "p-1", "09:00", "12:00"),
                claims(DESK, "d-1", "p-1", "12:00", "13:00")))
        .isFalse();
  }

  @Test
  void meetWhenOnePersonWouldSitAtTwoDesks() {
    assertThat(
            meet(
                claims(DESK, "d-1", "p-1", "09:00", "12:00"),
                claims(DESK, "d-2", "p-1", "10:00", "11:00")))
        .isTrue();
  }

  @Test
  void doNotMeetForADeskARoomAndAParkingSpaceOfOnePerson() {
    var desk = claims(DESK, "d-1", "p-1", "09:00", "12:00");
    var room = claims(ROOM, "r-1", "p-1", "09:00", "12:00");
    var parking = claims(PARKING, "k-1", "p-1", "09:00", "12:00");

    assertThat(meet(desk, room)).isFalse();
    assertThat(meet(desk, parking)).isFalse();
    assertThat(meet(room, parking)).isFalse();
  }

  @Test
  void meetWhenOnePersonWouldParkTwice() {
    assertThat(
            meet(
                claims(PARKING, "k-1", "p-1", "09:00", "12:00"),
                claims(PARKING, "k-2", "p-1", "09:00", "12:00")))
        .isTrue();
  }

  @Test
  void areThereWhileItIsAskedOfferedPlacedOrCheckedIn() {
    var states =
        List.of(new Asked(), new Offered(at("12:00")), new Placed(), new CheckedIn(at("09:01")));

    assertThat(states)
        .allSatisfy(
            state ->
                assertThat(
                        Claims.of(booking(DESK, "d-1", "p-1", "09:00", "10:00", state, List.of())))
                    .hasSize(8));
  }

  @Test
  void areGoneOnceItIsCalledOffNotAnsweredOrMovedByTheHouse() {
    for (var how : List.of(End.CANCELLED, End.LAPSED, End.MOVED_BY_THE_HOUSE)) {
      assertThat(endedAt("09:50", how)).isEmpty();
    }
  }

  @Test
  void stayForTheQuartersBeforeItWasLeftOrNobodyCame() {
    for (var how : List.of(End.RELEASED, End.NOT_SHOWN_UP)) {
      assertThat(endedAt("09:29", how)).containsExactlyInAnyOrder("w:d-1:1995012", "s:p-1:1995012");
      assertThat(endedAt("09:30", how)).hasSize(4);
      assertThat(endedAt("09:14", how)).isEmpty();
    }
  }

  @Test
  void areOnePerTokenHoweverLongItTakes() {
    var tokens = List.of("q-partner-2026-11-24-3");
    var booking = booking(ROOM, "r-1", "p-1", "09:00", "09:30", new Placed(), tokens);

    assertThat(Claims.of(booking))
        .containsExactlyInAnyOrder("w:r-1:1995012", "w:r-1:1995013", "t:q-partner-2026-11-24-3");
  }

  @Test
  void areThoseOfThePlaceAloneWhereNobodySits() {
    var booking = booking(DESK, "d-1", null, "09:00", "09:15", new Placed(), List.of());

    assertThat(Claims.of(booking)).containsExactly("w:d-1:1995012");
  }

  private static List<String> endedAt(String time, End how) {
    var ended = new Ended(how, at(time), null, new Placed());
    return Claims.of(booking(DESK, "d-1", "p-1", "09:00", "10:00", ended, List.of()));
  }

  private static boolean meet(List<String> one, List<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static List<String> claims(
      WorkplaceKind kind, String workplace, String occupant, String from, String until) {
    return Claims.of(booking(kind, workplace, occupant, from, until, new Placed(), List.of()));
  }

  private static Booking booking(
      WorkplaceKind kind,
      String workplace,
      @Nullable String occupant,
      String from,
      String until,
      State state,
      List<String> tokens) {
    var agreed = new Interval(at(from), at(until));
    return new Booking(
        "b-1",
        new Where("stadhuis", ZoneId.of("Europe/Amsterdam"), "f-1", "zone", workplace, kind),
        occupant,
        "p-1",
        agreed,
        new Hold(agreed, tokens),
        state,
        at("08:00"),
        null,
        1);
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-24T" + time + ":00Z");
  }
}
