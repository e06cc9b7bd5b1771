package nl.samenplek.booking.demand.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.demand.DemandSettings;
import nl.samenplek.booking.demand.Dimension;
import nl.samenplek.booking.demand.store.DemandSums;
import nl.samenplek.booking.demand.store.DemandSums.Question;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DemandController.PATH)
class DemandController implements DemandApi {
  static final String PATH = "/api/booking/v1/denied-demand";
  static final int DIMENSIONS = 7;

  /** Smaller groups are not shown: statistics here never tell of fewer. */
  static final long LEAST = 5;

  private static final int MOST_DAYS = 366;

  /** Bookings are not made further ahead. */
  private static final int AHEAD = 800;

  private final DemandSums sums;
  private final DemandSettings settings;
  private final Cursors cursors;
  private final Clock clock;

  DemandController(DemandSums sums, DemandSettings settings, Cursors cursors, Clock clock) {
    this.sums = sums;
    this.settings = settings;
    this.cursors = cursors;
    this.clock = clock;
  }

  @Override
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> list(
      @RequestParam LocalDate from,
      @RequestParam LocalDate until,
      @RequestParam(required = false) @Nullable String site,
      @RequestParam(required = false) @Nullable List<String> by,
      Paging paging) {
    var question = read(from, until, site, by);
    var list = "denied-demand?" + question;
    var after = paging.after(cursors, list).map(List::getFirst).orElse(null);
    var found = sums.find(question, after, paging.limit() + 1);
    return Page.of(found, paging.limit(), last -> cursors.seal(list, last.position()))
        .map(DemandView::of)
        .answer();
  }

  private Question read(
      LocalDate from, LocalDate until, @Nullable String site, @Nullable List<String> by) {
    var reading = new Reading();
    reading.days(from, until, MOST_DAYS);
    var first = settings.firstDay(clock);
    reading.check(!from.isBefore(first), "from", "too-long-ago", settings.keptDays());
    var last = first.plusDays(settings.keptDays() + AHEAD);
    reading.check(!until.isAfter(last), "until", "too-far-ahead");
    if (site != null) {
      reading.id("site", site);
    }
    var dimensions = dimensions(by, reading);
    reading.refuseIfAnythingWasFound();
    return new Question(from, until, site, dimensions, LEAST);
  }

  private static Set<Dimension> dimensions(@Nullable List<String> by, Reading reading) {
    var asked = EnumSet.noneOf(Dimension.class);
    if (by == null) {
      return EnumSet.allOf(Dimension.class);
    }
    reading.list("by", by, DIMENSIONS);
    for (var word : by) {
      var dimension = Dimension.of(word);
      reading.check(dimension.isPresent(), "by", "unknown-word");
      dimension.ifPresent(asked::add);
    }
    return Dimension.complete(asked);
  }
}
