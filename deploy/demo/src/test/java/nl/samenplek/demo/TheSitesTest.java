package nl.samenplek.demo;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.demo.Holidays.LiberationDay;
import nl.samenplek.demo.Site.ClosingDay;
import nl.samenplek.demo.plans.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheSitesTest {
  private final Demonstration demonstration = Demonstration.read(LocalDate.of(2026, 11, 23));

  @Test
  void keepEasterAndWhitsunWhereTheCalendarPutsThem() {
    assertThat(demonstration.sites().values())
        .allSatisfy(
            site -> {
              for (int year : List.of(2026, 2027)) {
                var easter = easter(year);
                assertThat(closedDates(site))
                    .contains(
                        easter,
                        easter.plusDays(1),
                        easter.plusDays(39),
                        easter.plusDays(49),
                        easter.plusDays(50));
              }
            });
  }

  @Test
  void areClosedOnTheFixedHolidaysAndOnTheDayAfterAscension() {
    assertThat(demonstration.sites().values())
        .allSatisfy(
            site -> {
              for (int year : List.of(2026, 2027)) {
                assertThat(closedDates(site))
                    .contains(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 4, 27),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26),
                        easter(year).plusDays(40));
              }
            });
  }

  @Test
  void areOpenOnGoodFriday() {
    assertThat(demonstration.sites().values())
        .allSatisfy(
            site ->
                assertThat(site.hoursOn(easter(2027).minusDays(2))).as(site.name()).isPresent());
  }

  @Test
  void areClosedOnTheHolidaysThatTheWeeksBeforeNewYearHoldToo() {
    var inJanuary = Demonstration.read(LocalDate.of(2027, 1, 4)).site("gemeentehuis");

    assertThat(inJanuary.hoursOn(LocalDate.of(2026, 12, 25))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IN_LUSTRUM_YEARS, 2029, false",
    "IN_LUSTRUM_YEARS, 2030, true",
    "EVERY_YEAR,       2029, true"
  })
  void areClosedOnLiberationDayInTheYearsThatAreSaid(
      LiberationDay liberationDay, int year, boolean isClosed) {
    var closed = new Holidays(liberationDay).around(LocalDate.of(year, 6, 1));

    assertThat(closed.stream().map(ClosingDay::date).anyMatch(LocalDate.of(year, 5, 5)::equals))
        .isEqualTo(isClosed);
  }

  @Test
  void sayWhyTheyAreClosedInBothLanguagesOnceADay() {
    var closed = demonstration.site("bibliotheek").closingDays();

    assertThat(closed).hasSize(3 * 10 + 1).isSortedAccordingTo(comparing(ClosingDay::date));
    assertThat(closed.stream().map(ClosingDay::date)).doesNotHaveDuplicates();
    assertThat(closed)
        .contains(
            new ClosingDay(LocalDate.of(2027, 4, 27), new Words("Koningsdag", "King's Day")),
            new ClosingDay(
                LocalDate.of(2027, 5, 7),
                new Words("Collectieve vrije dag", "Organisation's closing day")));
  }

  @Test
  void areBroughtInWithTheDaysOnWhichTheyAreClosed() {
    assertThat(demonstration.siteBody("gemeentewerf"))
        .contains("\"name\":\"Gemeentewerf\"")
        .contains(
            "{\"date\":\"2027-04-27\",\"name\":{\"nl\":\"Koningsdag\",\"en\":\"King's Day\"}}");
  }

  @Test
  void openForADayThatFitsInOneBooking() {
    assertThat(demonstration.sites().values())
        .allSatisfy(
            site ->
                assertThat(site.openingHours())
                    .allSatisfy(
                        hours ->
                            assertThat(
                                    java.time.Duration.between(hours.from(), hours.until())
                                        .toMinutes())
                                .isLessThanOrEqualTo(longestDeskMinutes(site))));
  }

  private static List<LocalDate> closedDates(Site site) {
    return site.closingDays().stream().map(Site.ClosingDay::date).toList();
  }

  private static long longestDeskMinutes(Site site) {
    return site.houseRules().longestMinutes().getOrDefault("desk", 0);
  }

  /** The anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
