package nl.samenplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheSitesTest {
  private final Demonstration demonstration = Demonstration.read();

  @Test
  void keepEasterAndWhitsunWhereTheCalendarPutsThem() {
    assertThat(demonstration.sites().values())
        .allSatisfy(
            site -> {
              for (int year : List.of(2026, 2027)) {
                var easter = easter(year);
                assertThat(closedDates(site))
                    .contains(
                        easter.minusDays(2),
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
