package nl.samenplek.booking.availability.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.FloorBoard;
import nl.samenplek.booking.availability.FloorBoards;
import nl.samenplek.booking.availability.FloorDay.Asked;
import nl.samenplek.booking.availability.FloorDays;
import nl.samenplek.booking.layout.Amenities;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.inner.Measured;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/booking/v1")
class AvailabilityController implements AvailabilityApi {
  private final Layouts layouts;
  private final AvailabilityIndex index;
  private final FloorDays floorDays;
  private final FloorBoards boards;
  private final Viewers viewers;
  private final Problems problems;
  private final Clock clock;

  AvailabilityController(
      Layouts layouts,
      AvailabilityIndex index,
      FloorDays floorDays,
      FloorBoards boards,
      Viewers viewers,
      Problems problems,
      Clock clock) {
    this.layouts = layouts;
    this.index = index;
    this.floorDays = floorDays;
    this.boards = boards;
    this.viewers = viewers;
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  @Measured("samenplek.availability.showing")
  @GetMapping(path = "/floors/{id}/availability", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> ofFloor(
      @PathVariable String id,
      @RequestParam LocalDate date,
      @RequestParam(required = false) @Nullable LocalTime from,
      @RequestParam(required = false) @Nullable LocalTime until,
      @RequestParam(required = false) @Nullable List<String> amenities,
      Caller caller) {
    var reading = new Reading();
    Dates.check(date, "date", reading, clock);
    reading.check((from == null) == (until == null), from == null ? "from" : "until", "required");
    var wanted = amenities(amenities, reading);
    reading.refuseIfAnythingWasFound();
    var floor = layouts.floor(id, date).orElse(null);
    var site = floor == null ? null : layouts.site(floor.site()).orElse(null);
    if (floor == null || site == null) {
      return problems.answer(Problem.notFound());
    }
    var asked = new Asked(date, interval(site, date, from, until), wanted);
    return ResponseEntity.ok(floorDays.write(site, floor, asked, viewers.of(caller)));
  }

  @Override
  @GetMapping(path = "/workplaces/{id}/availability", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> ofWorkplace(
      @PathVariable String id,
      @RequestParam LocalDate from,
      @RequestParam LocalDate until,
      Caller caller) {
    var dates = Dates.read(from, until, clock);
    return layouts
        .siteOf(id)
        .map(site -> new WorkplaceDays.Asked(id, site, dates, viewers.of(caller)))
        .<ResponseEntity<?>>map(asked -> ResponseEntity.ok(WorkplaceDays.of(asked, layouts, index)))
        .orElseGet(() -> problems.answer(Problem.notFound()));
  }

  @Override
  @GetMapping(path = "/sites/{id}/days", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> ofSite(
      @PathVariable String id,
      @RequestParam LocalDate from,
      @RequestParam LocalDate until,
      @RequestParam(required = false) @Nullable String floor) {
    var dates = Dates.read(from, until, clock);
    var site = layouts.site(id).orElse(null);
    return site == null || (floor != null && !isOf(site, floor))
        ? problems.answer(Problem.notFound())
        : ResponseEntity.ok(SiteDays.of(site, dates, date -> boards(site, floor, date)));
  }

  private boolean isOf(Site site, String floor) {
    return layouts.revisions(floor).filter(one -> one.site().equals(site.id())).isPresent();
  }

  private List<FloorBoard> boards(Site site, @Nullable String floor, LocalDate date) {
    return layouts.floorsOf(site.id(), date).stream()
        .filter(one -> floor == null || one.id().equals(floor))
        .map(boards::of)
        .toList();
  }

  private static Set<String> amenities(@Nullable List<String> given, Reading reading) {
    var wanted = given == null ? Set.<String>of() : Set.copyOf(given);
    reading.list("amenities", given == null ? List.of() : given, LayoutLimits.AMENITIES);
    reading.check(Amenities.ALL.containsAll(wanted), "amenities", "unknown-word");
    return wanted;
  }

  private static @Nullable Interval interval(
      Site site, LocalDate date, @Nullable LocalTime from, @Nullable LocalTime until) {
    if (from == null || until == null) {
      return null;
    }
    var reading = new Reading();
    var onTheClock = new ClockTimes(site.timeZone(), reading);
    var begin = onTheClock.first("from", date.atTime(from));
    var end = onTheClock.last("until", date.atTime(until));
    reading.check(end.isAfter(begin), "until", "until-not-after-from");
    reading.refuseIfAnythingWasFound();
    return new Interval(begin, end);
  }
}
