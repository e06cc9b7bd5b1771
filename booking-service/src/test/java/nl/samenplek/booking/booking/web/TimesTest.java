package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.TownHall.TUESDAY;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimesTest {
  private final Reading reading = new Reading();
  private Instant now = at("09:20");
  private Site site = Sites.townHall();

  @Test
  void areTwoMoments() {
    assertThat(wanted(hours(at("10:00"), at("12:00")))).contains(between("10:00", "12:00"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void areADateAndAPartOfThatDay() {
    assertThat(wanted(part(TUESDAY, "afternoon"))).contains(between("12:30", "19:00"));
    assertThat(wanted(part(TUESDAY.plusDays(1), "whole-day")).map(it -> it.length().toHours()))
        .contains(12L);
  }

  @Test
  void areWhatIsLeftOfAPartThatRuns() {
    assertThat(wanted(part(TUESDAY, "morning"))).contains(between("09:15", "12:30"));
  }

  @Test
  void areSomeHourOnADayThatIsClosedSoThatTheRulesCanSaySo() {
    assertThat(wanted(part(Sites.CHRISTMAS, "morning")))
        .contains(
            new Interval(
                Instant.parse("2026-12-25T11:00:00Z"), Instant.parse("2026-12-25T12:00:00Z")));
    assertThat(findings()).isEmpty();
  }

  @Test
  void areFoundFaultyTogether() {
    assertThat(wanted(hours(at("10:05"), at("09:55")))).isEmpty();

    assertThat(findings())
        .containsExactlyInAnyOrder(
            "from not-on-the-quarter", "until not-on-the-quarter", "until until-not-after-from");
  }

  @Test
  void areNoIntervalWhereOneThingIsWrong() {
    assertThat(wanted(hours(at("10:05"), at("12:00")))).isEmpty();
    assertThat(wanted(hours(at("10:00"), at("12:05")))).isEmpty();
    assertThat(wanted(hours(at("12:00"), at("10:00")))).isEmpty();
    assertThat(wanted(hours(at("10:00"), at("10:00")))).isEmpty();
  }

  @Test
  void needBothEnds() {
    wanted(hours(null, null));
    assertThat(findings()).containsExactly("from required", "until required");
  }

  @Test
  void needADateWithAPartAndAPartWithADate() {
    assertThat(wanted(part(null, "morning"))).isEmpty();
    assertThat(wanted(part(TUESDAY, null))).isEmpty();
    assertThat(findings()).containsExactly("date required", "dayPart required");
  }

  @Test
  void areNotBothAtOnce() {
    assertThat(wanted(new BookingInput("d", null, at("10:00"), null, TUESDAY, "morning")))
        .isEmpty();
    assertThat(wanted(new BookingInput("d", null, null, at("10:00"), TUESDAY, "morning")))
        .isEmpty();
    assertThat(findings())
        .containsExactly("date either-times-or-day-part", "date either-times-or-day-part");
  }

  @Test
  void lieInThisCenturyOrTheNext() {
    wanted(hours(Instant.parse("2000-01-01T00:00:00Z"), at("10:00")));
    wanted(hours(at("10:00"), Instant.parse("2200-01-01T00:00:00Z")));
    wanted(part(LocalDate.of(2000, 12, 31), "morning"));
    wanted(part(LocalDate.of(2200, 1, 1), "morning"));

    assertThat(findings())
        .containsExactly(
            "from no-such-moment",
            "until no-such-moment",
            "date no-such-moment",
            "date no-such-moment");
  }

  @Test
  void haveOnlyPartsThatWeKnow() {
    assertThat(wanted(part(TUESDAY, "hours"))).isEmpty();
    assertThat(findings()).containsExactly("dayPart unknown-word");
  }

  @Test
  void haveNoMorningWhereTheSiteOpensAtMidday() {
    site = Sites.openEveryDay("13:00", "19:00");

    assertThat(wanted(part(TUESDAY, "morning"))).isEmpty();
    assertThat(findings()).containsExactly("dayPart no-such-day-part");
  }

  @Test
  void stayWhatTheyWereWhereAMoveNamesNothingElse() {
    var held = between("10:00", "12:00");

    assertThat(instead(hours(null, null), held)).contains(held);
    assertThat(instead(hours(null, at("13:00")), held)).contains(between("10:00", "13:00"));
    assertThat(instead(hours(at("11:00"), null), held)).contains(between("11:00", "12:00"));
  }

  @Test
  void keepTheirBeginWhenARunningBookingIsStretchedOverAPartThatRuns() {
    now = at("10:40");
    var running = between("08:00", "11:00");

    assertThat(instead(part(TUESDAY, "whole-day"), running)).contains(between("08:00", "19:00"));
    assertThat(instead(part(TUESDAY, "afternoon"), running)).contains(between("12:30", "19:00"));
  }

  @Test
  void beginNowWhenWhatIsMovedDoesNotRun() {
    now = at("10:30");

    assertThat(instead(part(TUESDAY, "morning"), between("08:00", "10:30")))
        .contains(between("10:30", "12:30"));
    assertThat(instead(part(TUESDAY, "morning"), between("10:30", "11:00")))
        .contains(between("10:30", "12:30"));
    assertThat(instead(part(TUESDAY, "morning"), between("13:00", "14:00")))
        .contains(between("10:30", "12:30"));
  }

  private Optional<Interval> wanted(BookingInput input) {
    return new Times("", reading, now).wanted(input, Optional.of(site));
  }

  private Optional<Interval> instead(BookingInput input, Interval held) {
    return new Times("", reading, now).instead(input, Optional.of(site), held);
  }

  private List<String> findings() {
    var found = catchThrowableOfType(ProblemException.class, reading::refuseIfAnythingWasFound);
    return found == null
        ? List.of()
        : found.problem().findings().stream().map(it -> it.field() + " " + it.code()).toList();
  }

  private static BookingInput hours(@Nullable Instant from, @Nullable Instant until) {
    return new BookingInput("d-1", null, from, until, null, null);
  }

  private static BookingInput part(@Nullable LocalDate date, @Nullable String word) {
    return new BookingInput("d-1", null, null, null, date, word);
  }
}
