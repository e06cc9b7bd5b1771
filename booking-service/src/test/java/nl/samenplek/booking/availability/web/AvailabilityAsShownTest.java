package nl.samenplek.booking.availability.web;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.booking.TownHall.NOW;
import static nl.samenplek.booking.booking.TownHall.TUESDAY;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Fill;
import nl.samenplek.booking.availability.FloorAsWritten;
import nl.samenplek.booking.availability.FloorDay;
import nl.samenplek.booking.availability.FloorDay.Asked;
import nl.samenplek.booking.availability.FloorDay.Hours;
import nl.samenplek.booking.availability.FloorDay.Piece;
import nl.samenplek.booking.availability.FloorDay.WorkplaceOnDay;
import nl.samenplek.booking.availability.KindCount;
import nl.samenplek.booking.availability.TakenView;
import nl.samenplek.booking.availability.web.SiteDays.SiteDay;
import nl.samenplek.booking.availability.web.WorkplaceDays.WorkplaceDay;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.TownHall;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The plan as Sanne sees it, asked of the controller without HTTP. */
class AvailabilityAsShownTest {
  private final TownHall hall = TownHall.empty();
  private final AvailabilityController controller = hall.the(AvailabilityController.class);
  private final Booking own = hall.placed("d-1", "10:00", "12:00");
  private final Booking another = hall.placed(bramOfAnotherTeam(), "d-2", "09:30", "19:00");

  @Test
  void aFloorShowsWhatIsTakenAndOnlyWhichIsOnesOwn() {
    var day = floor(TUESDAY, null, null);

    assertThat(day.floor()).isEqualTo("f-1");
    assertThat(day.site()).isEqualTo("stadhuis");
    assertThat(day.timeZone()).isEqualTo("Europe/Amsterdam");
    assertThat(day.asOf()).isEqualTo(NOW);
    assertThat(day.stream()).isNotBlank();
    assertThat(day.opening()).isEqualTo(new Hours(LocalTime.of(7, 0), LocalTime.of(19, 0)));
    assertThat(day.closedBecause()).isNull();
    assertThat(place(day, "d-1"))
        .isEqualTo(
            new WorkplaceOnDay(
                "d-1",
                Fill.PARTLY,
                List.of(new TakenView(at("10:00"), at("12:00"), true, own.id())),
                true,
                true));
    assertThat(place(day, "d-2").taken())
        .containsExactly(new TakenView(at("09:30"), at("19:00"), false, null));
    assertThat(place(day, "d-3").state()).isEqualTo(Fill.FREE);
    assertThat(another.version()).isEqualTo(1);
  }

  @Test
  void aFloorOffersThePartsOfTheDayAndOfARunningOneWhatIsLeft() {
    assertThat(floor(TUESDAY, null, null).dayParts())
        .isEqualTo(
            Map.of(
                DayPart.MORNING, new Piece(at("09:15"), at("12:30")),
                DayPart.AFTERNOON, new Piece(at("12:30"), at("19:00")),
                DayPart.WHOLE_DAY, new Piece(at("09:15"), at("19:00"))));
  }

  @Test
  void aFloorIsAskedForSomeHours() {
    var day = floor(TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0));

    assertThat(place(day, "d-1").state()).isEqualTo(Fill.TAKEN);
    assertThat(place(floor(TUESDAY, LocalTime.of(12, 0), LocalTime.of(13, 0)), "d-1").state())
        .isEqualTo(Fill.FREE);
  }

  @Test
  void aFloorIsClosedOnAClosingDayAndSaysWhy() {
    var day = floor(Sites.CHRISTMAS, null, null);

    assertThat(day.opening()).isNull();
    assertThat(day.closedBecause()).isEqualTo(new Words("Kerst", "Christmas"));
    assertThat(day.dayParts()).isEmpty();
    assertThat(day.workplaces()).extracting(WorkplaceOnDay::state).containsOnly(Fill.CLOSED);
    var hours = floor(Sites.CHRISTMAS, LocalTime.of(10, 0), LocalTime.of(12, 0));
    assertThat(hours.workplaces()).extracting(WorkplaceOnDay::state).containsOnly(Fill.CLOSED);
  }

  @Test
  void aFloorTellsWhatHasTheAmenitiesThatAreAsked() {
    assertThat(with("dock").workplaces()).extracting(WorkplaceOnDay::matches).containsOnly(true);
    assertThat(with("screen").workplaces()).extracting(WorkplaceOnDay::matches).containsOnly(false);
  }

  @Test
  void aPlaceThatIsClosedOrForOthersIsShownAsSuch() {
    var closed = new Closure(new Words("kapot", "broken"), at("09:00"), at("10:00"));
    var spot = Spots.aDeskThatIs(closed);

    assertThat(place(spot, at("09:30"), at("11:00")).state()).isEqualTo(Fill.CLOSED);
    assertThat(place(spot, at("10:00"), at("11:00")).state()).isEqualTo(Fill.FREE);
    assertThat(place(spot, at("10:00"), at("11:00")).bookable()).isTrue();
    var reserved = Spots.aDeskFor(java.util.Set.of("financien"), java.util.Set.of());
    assertThat(place(reserved, at("10:00"), at("11:00")).bookable()).isFalse();
  }

  @Test
  void aWorkplaceShowsItsDays() {
    var sunday = LocalDate.of(2026, 11, 29);

    var days =
        (WorkplaceDays)
            body(controller.ofWorkplace("d-1", TUESDAY, sunday.plusDays(1), caller(Who.SANNE)));

    assertThat(days.workplace()).isEqualTo("d-1");
    assertThat(days.timeZone()).isEqualTo("Europe/Amsterdam");
    assertThat(days.days()).hasSize(6);
    assertThat(days.days().getFirst())
        .isEqualTo(
            new WorkplaceDay(
                TUESDAY,
                true,
                List.of(new TakenView(at("10:00"), at("12:00"), true, own.id())),
                false));
    assertThat(days.days().get(1))
        .isEqualTo(new WorkplaceDay(TUESDAY.plusDays(1), true, List.of(), true));
    assertThat(days.days().getLast()).isEqualTo(new WorkplaceDay(sunday, false, List.of(), false));
  }

  private static LayoutCatalogue only(Spot spot) {
    var layouts = new LayoutCatalogue();
    layouts.put(spot.site());
    layouts.put(Spots.always(spot.floor()));
    return layouts;
  }

  @Test
  void aWorkplaceThatIsClosedIsNotOpenThatDay() {
    var closed = new Closure(new Words("kapot", "broken"), null, at("08:00"));

    var days =
        WorkplaceDays.of(
            new WorkplaceDays.Asked(
                "d-1",
                Sites.townHall(),
                List.of(TUESDAY, TUESDAY.plusDays(1)),
                new Viewer("account", null, java.util.Set.of())),
            only(Spots.aDeskThatIs(closed)),
            new AvailabilityIndex());

    assertThat(days.days()).extracting(WorkplaceDay::open).containsExactly(false, true);
    assertThat(days.days()).extracting(WorkplaceDay::freeWholeDay).containsExactly(false, true);
  }

  @Test
  void aSiteShowsHowFullItIs() {
    var christmas = Sites.CHRISTMAS;

    assertThat(site(TUESDAY, TUESDAY.plusDays(1), null))
        .containsExactly(new SiteDay(TUESDAY, true, null, 3, 2, kinds(2)));
    assertThat(site(TUESDAY.plusDays(1), TUESDAY.plusDays(2), "f-1"))
        .containsExactly(new SiteDay(TUESDAY.plusDays(1), true, null, 3, 0, kinds(0)));
    assertThat(site(christmas, christmas.plusDays(1), null))
        .containsExactly(
            new SiteDay(christmas, false, new Words("Kerst", "Christmas"), 3, 0, kinds(0)));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(status(controller.ofFloor("f-9", TUESDAY, null, null, null, caller(Who.SANNE))))
        .isEqualTo(404);
    assertThat(
            status(controller.ofWorkplace("d-9", TUESDAY, TUESDAY.plusDays(1), caller(Who.SANNE))))
        .isEqualTo(404);
    assertThat(status(controller.ofSite("elsewhere", TUESDAY, TUESDAY.plusDays(1), null)))
        .isEqualTo(404);
    assertThat(status(controller.ofSite("stadhuis", TUESDAY, TUESDAY.plusDays(1), "f-9")))
        .isEqualTo(404);
  }

  @Test
  void datesAreNeitherTooFarBackNorTooFarAheadNorTooMany() {
    var first = TUESDAY.minusDays(31);
    var last = TUESDAY.plusDays(800);

    assertThat(site(first, first.plusDays(62), null)).hasSize(62);
    assertThat(site(last, last.plusDays(1), null)).hasSize(1);
    assertThat(findings(first.minusDays(1), first.plusDays(1)))
        .containsExactly("from too-long-ago");
    assertThat(findings(last, last.plusDays(2))).containsExactly("until too-far-ahead");
    assertThat(findings(first, first.plusDays(63))).containsExactly("until too-many-days");
    assertThat(findings(TUESDAY, TUESDAY)).containsExactly("until until-not-after-from");
  }

  @Test
  void hoursAreBothThereAndInOrderAndAmenitiesAreKnown() {
    var ten = LocalTime.of(10, 0);

    assertThat(findingsOfFloor(ten, null, null)).containsExactly("until required");
    assertThat(findingsOfFloor(null, ten, null)).containsExactly("from required");
    assertThat(findingsOfFloor(ten, ten, null)).containsExactly("until until-not-after-from");
    assertThat(findingsOfFloor(null, null, List.of("gold")))
        .containsExactly("amenities unknown-word");
  }

  private FloorDay floor(LocalDate date, @Nullable LocalTime from, @Nullable LocalTime until) {
    return FloorAsWritten.read(
        body(controller.ofFloor("f-1", date, from, until, null, caller(Who.SANNE))));
  }

  private FloorDay with(String amenity) {
    return FloorAsWritten.read(
        body(controller.ofFloor("f-1", TUESDAY, null, null, List.of(amenity), caller(Who.SANNE))));
  }

  private static List<KindCount> kinds(long desksTaken) {
    return List.of(
        new KindCount(WorkplaceKind.DESK, null, 3, desksTaken),
        new KindCount(WorkplaceKind.ROOM, null, 1, 0),
        new KindCount(WorkplaceKind.PARKING, null, 2, 0));
  }

  private List<SiteDay> site(LocalDate from, LocalDate until, @Nullable String floor) {
    return ((SiteDays) body(controller.ofSite("stadhuis", from, until, floor))).days();
  }

  private WorkplaceOnDay place(Spot spot, java.time.Instant from, java.time.Instant until) {
    var viewer = new Viewer("account", nl.samenplek.booking.Persons.sanne(), java.util.Set.of());
    var asked = new Asked(TUESDAY, new Interval(from, until), java.util.Set.of());
    return FloorAsWritten.of(spot, asked, viewer, NOW).workplaces().getFirst();
  }

  private List<String> findings(LocalDate from, LocalDate until) {
    return findings(() -> controller.ofSite("stadhuis", from, until, null));
  }

  private List<String> findingsOfFloor(
      @Nullable LocalTime from, @Nullable LocalTime until, @Nullable List<String> amenities) {
    return findings(
        () -> controller.ofFloor("f-1", TUESDAY, from, until, amenities, caller(Who.SANNE)));
  }

  private static List<String> findings(Runnable request) {
    var refused = catchThrowableOfType(ProblemException.class, request::run);
    return refused.problem().findings().stream()
        .map(finding -> finding.field() + " " + finding.code())
        .toList();
  }

  private static WorkplaceOnDay place(FloorDay day, String id) {
    return day.workplaces().stream()
        .filter(place -> place.workplace().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Object body(ResponseEntity<?> answer) {
    assertThat(answer.getBody()).isNotInstanceOf(ProblemDetail.class);
    return Objects.requireNonNull(answer.getBody());
  }

  private static int status(ResponseEntity<?> answer) {
    return answer.getStatusCode().value();
  }
}
