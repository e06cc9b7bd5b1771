package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate SHORT_DAY = LocalDate.of(2027, 3, 28);
  private static final LocalDate LONG_DAY = LocalDate.of(2027, 10, 31);

  @Test
  void dividesTheOpeningHoursAtMidday() {
    var site = Sites.townHall();

    assertThat(site.partOf(TUESDAY, DayPart.MORNING))
        .contains(interval("2026-11-24T06:00:00Z", "2026-11-24T11:30:00Z"));
    assertThat(site.partOf(TUESDAY, DayPart.AFTERNOON))
        .contains(interval("2026-11-24T11:30:00Z", "2026-11-24T18:00:00Z"));
    assertThat(site.partOf(TUESDAY, DayPart.WHOLE_DAY))
        .contains(interval("2026-11-24T06:00:00Z", "2026-11-24T18:00:00Z"));
  }

  @Test
  void namesTheDayPartThatAnIntervalFills() {
    var site = Sites.townHall();
    var morning = site.partOf(TUESDAY, DayPart.MORNING).orElseThrow();

    assertThat(site.dayPartOf(morning)).isEqualTo(DayPart.MORNING);
    assertThat(site.dayPartOf(new Interval(morning.from(), morning.until().minusSeconds(900))))
        .isEqualTo(DayPart.HOURS);
  }

  @Test
  void hasNoDayPartsOnAClosingDay() {
    assertThat(Sites.townHall().partOf(Sites.CHRISTMAS, DayPart.WHOLE_DAY)).isEmpty();
  }

  @Test
  void hasNoMorningWhereItOpensAfterMidday() {
    var evenings = Sites.openEveryDay("13:00", "22:00");

    assertThat(evenings.partOf(TUESDAY, DayPart.MORNING)).isEmpty();
    assertThat(evenings.partOf(TUESDAY, DayPart.WHOLE_DAY)).isPresent();
  }

  @Test
  void isClosedOnTheDayThatTheClockJumpsOverItsHours() {
    assertThat(Sites.openEveryDay("02:00", "03:00").openingOn(SHORT_DAY)).isEmpty();
  }

  @Test
  void opensWhenTheClockJumpsOverItsFirstHourAndClosesWhenItJumpsOverItsLast() {
    assertThat(Sites.openEveryDay("02:30", "03:15").openingOn(SHORT_DAY))
        .contains(interval("2027-03-28T01:00:00Z", "2027-03-28T01:15:00Z"));
    assertThat(Sites.openEveryDay("00:00", "02:30").openingOn(SHORT_DAY))
        .contains(interval("2027-03-27T23:00:00Z", "2027-03-28T01:00:00Z"));
  }

  @Test
  void isOpenUntilTheLastOfTheTwoTimesThatTheClockShows() {
    assertThat(Sites.openEveryDay("00:00", "02:30").openingOn(LONG_DAY))
        .contains(interval("2027-10-30T22:00:00Z", "2027-10-31T01:30:00Z"));
    assertThat(Sites.openEveryDay("02:30", "06:00").openingOn(LONG_DAY))
        .contains(interval("2027-10-31T00:30:00Z", "2027-10-31T05:00:00Z"));
    assertThat(Sites.openEveryDay("02:00", "03:00").openingOn(LONG_DAY).map(Interval::length))
        .contains(Duration.ofHours(2));
  }

  @Test
  void losesAndMakesNoQuarterWhenTheClockChanges() {
    var site = Sites.openEveryDay("00:00", "06:00");

    assertThat(site.openingOn(SHORT_DAY).map(Interval::length)).contains(Duration.ofHours(5));
    assertThat(site.openingOn(LONG_DAY).map(Interval::length)).contains(Duration.ofHours(7));
    assertThat(site.openingOn(LONG_DAY).map(open -> Quarters.in(open).count())).contains(28L);
    assertThat(site.dayOf(SHORT_DAY).length()).isEqualTo(Duration.ofHours(23));
    assertThat(site.dayOf(LONG_DAY).length()).isEqualTo(Duration.ofHours(25));
  }

  private static Interval interval(String from, String until) {
    return new Interval(Instant.parse(from), Instant.parse(until));
  }
}
