package nl.samenplek.booking.booking;

import static nl.samenplek.booking.layout.WorkplaceKind.DESK;
import static nl.samenplek.booking.layout.WorkplaceKind.PARKING;
import static nl.samenplek.booking.layout.WorkplaceKind.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
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

  private static boolean meet(List<String> one, List<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static List<String> claims(
      WorkplaceKind kind, String workplace, String occupant, String from, String until) {
    return Claims.of(kind, workplace, occupant, new Interval(at(from), at(until)));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-24T" + time + ":00Z");
  }
}
