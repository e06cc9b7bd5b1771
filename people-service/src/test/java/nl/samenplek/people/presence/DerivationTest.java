package nl.samenplek.people.presence;

import static java.util.Objects.requireNonNull;
import static nl.samenplek.people.presence.Bookings.TUESDAY;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.directory.DayPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationTest {
  private static final LocalTime MIDDAY = LocalTime.of(12, 30);

  @Test
  void aPlacedBookingMakesThePersonExpected() {
    Presence presence = after(aDesk("b-1", "sanne").placed(1));

    assertThat(presence.expected()).isTrue();
    assertThat(presence.person()).isEqualTo("sanne");
    assertThat(presence.siteDate()).isEqualTo(new SiteDate("gemeentehuis", TUESDAY));
    assertThat(presence.workplace()).isEqualTo("w-14");
    assertThat(presence.was()).isNull();
  }

  @Test
  void aCancelledBookingNoLonger() {
    Bookings desk = aDesk("b-1", "sanne");

    assertThat(after(desk.placed(1), desk.cancelled(2)).expected()).isFalse();
    assertThat(after(desk.placed(1), desk.cancelled(2), desk.restored(3)).expected()).isTrue();
  }

  @Test
  void whoLeavesEarlyWasThereAndHasLeft() {
    Bookings desk = aDesk("b-1", "sanne");

    Presence left = after(desk.placed(1), desk.released(2, "12:10"));

    assertThat(left.stage()).isEqualTo(Presence.Stage.LEFT);
    assertThat(left.expected()).isTrue();
    assertThat(left.leftAt()).isEqualTo(TUESDAY.atTime(11, 10).toInstant(ZoneOffset.UTC));
    assertThat(left.dayParts(MIDDAY)).containsExactly(DayPart.MORNING);
    Presence back = after(desk.placed(1), desk.released(2, "12:10"), desk.restored(3));
    assertThat(back.stage()).isEqualTo(Presence.Stage.EXPECTED);
    assertThat(back.leftAt()).isNull();
    assertThat(back.dayParts(MIDDAY)).containsExactly(DayPart.MORNING, DayPart.AFTERNOON);
  }

  @Test
  void whoLeftInTheFirstMinuteWasThereInThatPartOfTheDay() {
    Bookings desk = aDesk("b-1", "sanne").between("12:30", "17:00");

    assertThat(after(desk.placed(1), desk.released(2, "12:30")).dayParts(MIDDAY))
        .containsExactly(DayPart.AFTERNOON);
  }

  @Test
  void whoCheckedInIsHere() {
    Bookings desk = aDesk("b-1", "sanne");

    assertThat(after(desk.placed(1), desk.checkedIn(2, "09:05")).stage())
        .isEqualTo(Presence.Stage.HERE);
  }

  @Test
  void nobodyIsExpectedBecauseSomethingWasAskedOrOffered() {
    assertThat(after(aDesk("b-1", "sanne").asked(1)).expected()).isFalse();
    assertThat(after(aDesk("b-1", "sanne").offered(1)).expected()).isFalse();
  }

  @Test
  void ofABookingThatIsNobodysNothingFollows() {
    assertThat(Derivation.next(null, aDesk("b-1", "sanne").forgotten(2))).isEmpty();
  }

  @Test
  void repetitionChangesNothing() {
    Bookings desk = aDesk("b-1", "sanne");
    Presence presence = after(desk.placed(1), desk.cancelled(2));

    assertThat(Derivation.next(presence, desk.cancelled(2))).isEmpty();
    assertThat(Derivation.next(presence, desk.placed(1))).isEmpty();
  }

  @Test
  void everyOrderOfArrivalEndsTheSame() {
    Bookings desk = aDesk("b-1", "sanne");
    List<BookingEvent> lived =
        List.of(
            desk.placed(1),
            desk.at("gemeentehuis", "w-15").moved(2),
            desk.at("gemeentehuis", "w-15").cancelled(3),
            desk.at("gemeentehuis", "w-15").restored(4));
    Presence inOrder = after(lived.toArray(BookingEvent[]::new));

    List<List<BookingEvent>> orders = permutations(lived);

    assertThat(orders).hasSize(24);
    assertThat(orders)
        .allSatisfy(
            order -> assertThat(after(order.toArray(BookingEvent[]::new))).isEqualTo(inOrder));
  }

  @Test
  void aMoveToAnotherDayOrSiteRemembersWhereThePersonWasExpected() {
    Bookings desk = aDesk("b-1", "sanne");
    LocalDate thursday = TUESDAY.plusDays(2);

    Presence otherDay = after(desk.placed(1), desk.on(thursday).moved(2));
    Presence otherSite = after(desk.placed(1), desk.at("bibliotheek", "w-1").moved(2));
    Presence otherDesk = after(desk.placed(1), desk.at("gemeentehuis", "w-15").moved(2));

    assertThat(otherDay.was()).isEqualTo(new SiteDate("gemeentehuis", TUESDAY));
    assertThat(otherSite.was()).isEqualTo(new SiteDate("gemeentehuis", TUESDAY));
    assertThat(otherDesk.was()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindButParkingBringsAPerson(WorkplaceKind kind) {
    Presence presence = after(aDesk("b-1", "sanne").of(kind).placed(1));

    assertThat(presence.expected()).isEqualTo(kind != WorkplaceKind.parking);
  }

  @Test
  void movingToAParkingSpaceEndsThePresence() {
    Bookings desk = aDesk("b-1", "sanne");
    Bookings parking = desk.of(WorkplaceKind.parking).at("gemeentehuis", "p-1");

    assertThat(after(desk.placed(1), parking.moved(2)).expected()).isFalse();
    assertThat(after(parking.moved(2), desk.placed(1)).expected()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          09:00, 17:00, true,  true
          09:00, 12:30, true,  false
          09:00, 12:45, true,  true
          12:30, 17:00, false, true
          12:15, 17:00, true,  true
          12:15, 12:30, true,  false
          12:30, 12:45, false, true
          """)
  void theDayIsPartedAtMidday(String from, String until, boolean morning, boolean afternoon) {
    Presence presence = after(aDesk("b-1", "sanne").between(from, until).placed(1));

    assertThat(presence.dayParts(MIDDAY).contains(DayPart.MORNING)).isEqualTo(morning);
    assertThat(presence.dayParts(MIDDAY).contains(DayPart.AFTERNOON)).isEqualTo(afternoon);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-28", "2027-10-31", "2026-11-24", "2027-07-01"})
  void middayIsLocalWhateverTheClockDid(LocalDate date) {
    Bookings desk = aDesk("b-1", "sanne").on(date);

    assertThat(after(desk.between("08:00", "12:30").placed(1)).dayParts(MIDDAY))
        .containsExactly(DayPart.MORNING);
    assertThat(after(desk.between("12:30", "17:00").placed(1)).dayParts(MIDDAY))
        .containsExactly(DayPart.AFTERNOON);
  }

  private static Presence after(BookingEvent... events) {
    @Nullable Presence known = null;
    for (BookingEvent event : events) {
      known = Derivation.next(known, event).orElse(known);
    }
    return requireNonNull(known);
  }

  private static List<List<BookingEvent>> permutations(List<BookingEvent> events) {
    if (events.isEmpty()) {
      return List.of(List.of());
    }
    List<List<BookingEvent>> all = new ArrayList<>();
    for (BookingEvent first : events) {
      List<BookingEvent> others =
          events.stream().filter(event -> event.sequence() != first.sequence()).toList();
      for (List<BookingEvent> rest : permutations(others)) {
        List<BookingEvent> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }
}
