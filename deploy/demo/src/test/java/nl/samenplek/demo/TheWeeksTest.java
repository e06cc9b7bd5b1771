package nl.samenplek.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenplek.demo.plans.Workplace;
import nl.samenplek.demo.week.PlannedBooking;
import nl.samenplek.demo.week.Weeks;
import org.junit.jupiter.api.Test;

class TheWeeksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

  private final Demonstration demonstration = Demonstration.read(TODAY);
  private final Map<String, Workplace> workplaces =
      demonstration.floors().stream()
          .flatMap(floor -> floor.floor().workplaces().stream())
          .collect(Collectors.toMap(Workplace::id, Function.identity()));
  private final Weeks weeks = new Weeks(demonstration);
  private final List<PlannedBooking> bookings =
      weeks.around(TODAY).stream().flatMap(List::stream).toList();

  @Test
  void fillTheDaysToMeetAndLeaveTheOthersQuiet() {
    assertThat(shares(TUESDAY)).hasSize(4).allSatisfy(s -> assertThat(s).isBetween(70, 85));
    assertThat(shares(THURSDAY)).hasSize(4).allSatisfy(s -> assertThat(s).isBetween(70, 85));
    assertThat(shares(WEDNESDAY)).hasSize(4).allSatisfy(s -> assertThat(s).isBetween(25, 35));
    assertThat(shares(FRIDAY)).hasSize(4).allSatisfy(s -> assertThat(s).isBetween(25, 35));
    assertThat(shares(MONDAY)).hasSize(5).allSatisfy(s -> assertThat(s).isBetween(45, 60));
  }

  @Test
  void giveNoWorkplaceToTwoPeopleAtOnce() {
    assertThat(clashes(bookings, PlannedBooking::workplace)).isEmpty();
  }

  @Test
  void seatNobodyAtTwoDesksOrInTwoRoomsAtOnce() {
    assertThat(clashes(of("desk", "booth"), PlannedBooking::occupant)).isEmpty();
    assertThat(clashes(of("room", "booth"), PlannedBooking::occupant)).isEmpty();
    assertThat(clashes(of("parking"), PlannedBooking::occupant)).isEmpty();
  }

  @Test
  void wouldBeFoundOutIfTwoHadOneDesk() {
    var from = TODAY.atTime(9, 0).atZone(HOME).toInstant();
    var hour = Duration.ofHours(1);
    var first = new PlannedBooking("a", "desk", "p-0002", from, from.plus(hour));
    var after =
        new PlannedBooking("b", "desk", "p-0003", from.plus(hour), from.plus(hour.multipliedBy(2)));
    var during = new PlannedBooking("c", "desk", "p-0003", from.plusSeconds(900), from.plus(hour));

    assertThat(clashes(List.of(first, after), PlannedBooking::workplace)).isEmpty();
    assertThat(clashes(List.of(first, during), PlannedBooking::workplace)).hasSize(1);
  }

  @Test
  void keepToOpeningHoursOnTheQuarterAndToTheLongestBooking() {
    assertThat(bookings)
        .allSatisfy(
            booking -> {
              var site = site(booking);
              var hours = site.hoursOn(date(booking)).orElseThrow();
              var from = booking.from().atZone(HOME).toLocalTime();
              var until = booking.until().atZone(HOME).toLocalTime();
              assertThat(from).isAfterOrEqualTo(hours.from()).isBefore(until);
              assertThat(until).isBeforeOrEqualTo(hours.until());
              assertThat(from.getMinute() % 15).isZero();
              assertThat(until.getMinute() % 15).isZero();
              assertThat(Duration.between(from, until).toMinutes())
                  .isLessThanOrEqualTo(
                      site.houseRules()
                          .longestMinutes()
                          .getOrDefault(workplace(booking).kind(), 0));
            });
  }

  @Test
  void respectPartTimersZonesAndClosedDesks() {
    assertThat(of("desk"))
        .allSatisfy(
            booking -> {
              var person = demonstration.person(booking.occupant());
              var parts = person.partsOn(date(booking).getDayOfWeek());
              var midday = site(booking).midday();
              assertThat(parts).isNotEmpty();
              if (!parts.contains("afternoon")) {
                assertThat(booking.until().atZone(HOME).toLocalTime()).isBeforeOrEqualTo(midday);
              }
              if (!parts.contains("morning")) {
                assertThat(booking.from().atZone(HOME).toLocalTime()).isAfterOrEqualTo(midday);
              }
              assertThat(demonstration.isClosedTo(person, workplace(booking).zone())).isFalse();
              assertThat(workplace(booking).closed()).isNull();
            });
  }

  @Test
  void leaveTheNewcomerFreeTodayAndOnTheNextTwoOpenDaysWithADeskBetweenHerTeam() {
    var tuesday = LocalDate.of(2026, 11, 24);

    assertThat(datesOf(Demonstration.SANNE))
        .doesNotContain(TODAY, tuesday, tuesday.plusDays(1))
        .contains(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 26));
    assertThat(bookings)
        .filteredOn(booking -> booking.workplace().equals("gemeentehuis-2-14"))
        .extracting(PlannedBooking::occupant)
        .containsOnly(Demonstration.SANNE);
    assertThat(bookings)
        .filteredOn(booking -> date(booking).equals(tuesday))
        .extracting(PlannedBooking::occupant, PlannedBooking::workplace)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Demonstration.FEMKE, "gemeentehuis-2-13"),
            org.assertj.core.groups.Tuple.tuple(Demonstration.BRAM, "gemeentehuis-2-15"));
  }

  @Test
  void giveTheOtherDemonstrationAccountsSomethingInTheirWeek() {
    for (int account = 2; account <= 8; account++) {
      assertThat(datesOf("p-000" + account)).hasSizeGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void seatTheTeamTogetherOnTheDaysToMeet() {
    var tuesday = LocalDate.of(2026, 11, 24);
    var team =
        of("desk").stream()
            .filter(booking -> date(booking).equals(tuesday))
            .filter(
                booking -> demonstration.person(booking.occupant()).team().equals("vergunningen"))
            .toList();

    assertThat(team).hasSizeGreaterThanOrEqualTo(8);
    assertThat(team)
        .filteredOn(booking -> workplace(booking).zone().equals("gemeentehuis-2-fysiek"))
        .hasSizeGreaterThanOrEqualTo(team.size() * 2 / 3);
  }

  @Test
  void mixWholeDaysHalfDaysAndHours() {
    var lengths =
        of("desk").stream()
            .collect(
                Collectors.groupingBy(
                    booking -> Duration.between(booking.from(), booking.until()).toMinutes(),
                    Collectors.counting()));

    assertThat(lengths.get(720L)).isGreaterThan(800);
    assertThat(lengths.get(330L)).isGreaterThan(50);
    assertThat(lengths).hasSizeGreaterThan(5);
  }

  @Test
  void areTheSameWheneverTheyAreAskedAndWhateverDayItIs() {
    var thursday = LocalDate.of(2026, 11, 26);

    assertThat(new Weeks(Demonstration.read(TODAY)).around(TODAY)).isEqualTo(weeks.around(TODAY));
    assertThat(weeks.around(TODAY)).contains(weeks.on(thursday));
    assertThat(weeks.around(TODAY.plusDays(5))).contains(weeks.on(thursday));
  }

  @Test
  void leaveOutTheDaysOnWhichEverythingIsClosed() {
    assertThat(weeks.on(LocalDate.of(2026, 12, 25))).isEmpty();
    assertThat(weeks.on(LocalDate.of(2026, 11, 22))).isEmpty();
  }

  @Test
  void stayPlausibleWheneverTheDemonstrationIsStarted() {
    for (int week = 0; week < 30; week++) {
      var tuesday = LocalDate.of(2027, 1, 5).plusWeeks(week);
      if (demonstration.site("gemeentehuis").hoursOn(tuesday).isPresent()) {
        assertThat(share(weeks.on(tuesday))).as("%s", tuesday).isBetween(70, 85);
        assertThat(share(weeks.on(tuesday.plusDays(1)))).isBetween(25, 35);
      }
    }
  }

  private List<Integer> shares(DayOfWeek day) {
    return bookings.stream()
        .filter(booking -> !booking.occupant().equals(Demonstration.SANNE))
        .filter(booking -> date(booking).getDayOfWeek() == day)
        .collect(Collectors.groupingBy(this::date))
        .values()
        .stream()
        .map(this::share)
        .toList();
  }

  private int share(List<PlannedBooking> day) {
    long desks =
        day.stream()
            .map(PlannedBooking::workplace)
            .filter(id -> workplace(id).kind().equals("desk"))
            .distinct()
            .count();
    return (int) (desks * 100 / 144);
  }

  private List<PlannedBooking> of(String... kinds) {
    return bookings.stream()
        .filter(booking -> List.of(kinds).contains(workplace(booking).kind()))
        .toList();
  }

  private List<LocalDate> datesOf(String person) {
    return bookings.stream()
        .filter(booking -> booking.occupant().equals(person))
        .map(this::date)
        .distinct()
        .toList();
  }

  private static List<PlannedBooking> clashes(
      List<PlannedBooking> bookings, Function<PlannedBooking, String> of) {
    return bookings.stream().collect(Collectors.groupingBy(of)).values().stream()
        .flatMap(
            same ->
                same.stream()
                    .filter(
                        one ->
                            same.stream()
                                .skip(same.indexOf(one) + 1L)
                                .anyMatch(other -> overlap(one, other))))
        .toList();
  }

  private static boolean overlap(PlannedBooking one, PlannedBooking other) {
    return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
  }

  private LocalDate date(PlannedBooking booking) {
    return booking.from().atZone(HOME).toLocalDate();
  }

  private Workplace workplace(PlannedBooking booking) {
    return workplace(booking.workplace());
  }

  private Workplace workplace(String id) {
    var workplace = workplaces.get(id);
    if (workplace == null) {
      throw new AssertionError("No floor has workplace " + id);
    }
    return workplace;
  }

  private Site site(PlannedBooking booking) {
    return demonstration.site(booking.workplace().split("-")[0]);
  }
}
