package nl.samenplek.booking.layout.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Publishing;
import nl.samenplek.booking.layout.PublishingSites;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.trail.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SiteController.PATH)
class SiteController implements SiteApi {
  static final String PATH = "/api/booking/v1/sites";

  private final Layouts layouts;
  private final PublishingSites publishing;
  private final Viewers viewers;
  private final Actors actors;
  private final Problems problems;
  private final Clock clock;

  SiteController(
      Layouts layouts,
      PublishingSites publishing,
      Viewers viewers,
      Actors actors,
      Problems problems,
      Clock clock) {
    this.layouts = layouts;
    this.publishing = publishing;
    this.viewers = viewers;
    this.actors = actors;
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  public Sites list(@RequestParam(required = false) @Nullable LocalDate date, Caller caller) {
    var viewer = viewers.of(caller);
    return new Sites(
        layouts.sites().stream()
            .filter(site -> site.isThereOn(dateAt(site, date)))
            .map(site -> SiteView.of(site, dateAt(site, date), layouts, viewer))
            .toList());
  }

  @Override
  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate date,
      Caller caller) {
    var viewer = viewers.of(caller);
    return layouts
        .site(id)
        .map(site -> SiteView.of(site, dateAt(site, date), layouts, viewer))
        .<ResponseEntity<?>>map(
            view -> ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(view))
        .orElseGet(() -> problems.answer(Problem.notFound()));
  }

  @Override
  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> publish(
      @PathVariable String id, @RequestBody SiteInput input, IfMatch ifMatch, Caller caller) {
    var reading = new Reading();
    reading.id("id", id);
    var site = input.read(id, reading);
    reading.refuseIfAnythingWasFound();
    var outcome = publishing.publish(site, ifMatch.version(), actors.of(caller));
    return answer(outcome, id, caller);
  }

  @Override
  @PutMapping(
      path = "/{id}/end",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> end(
      @PathVariable String id, @RequestBody EndInput input, IfMatch ifMatch, Caller caller) {
    return answer(
        publishing.end(id, input.read(), ifMatch.version(), actors.of(caller)), id, caller);
  }

  @Override
  @DeleteMapping(path = "/{id}/end", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> stay(@PathVariable String id, IfMatch ifMatch, Caller caller) {
    return answer(publishing.end(id, null, ifMatch.version(), actors.of(caller)), id, caller);
  }

  private ResponseEntity<?> answer(Publishing outcome, String id, Caller caller) {
    return Published.answer(outcome, PATH + "/" + id, today -> show(id, null, caller), problems);
  }

  private LocalDate dateAt(Site site, @Nullable LocalDate date) {
    return date == null ? site.dateOf(clock.instant()) : date;
  }

  /** All sites of that date; few enough to be one answer. */
  record Sites(@Size(max = LayoutLimits.SITES) List<SiteView> items) {}
}
