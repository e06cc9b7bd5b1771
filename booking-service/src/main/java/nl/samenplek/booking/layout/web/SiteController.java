package nl.samenplek.booking.layout.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.samenplek.booking.input.Reading;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.PublishingLayouts;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SiteController.PATH)
class SiteController implements SiteApi {
  static final String PATH = "/api/booking/v1/sites";

  private final Layouts layouts;
  private final PublishingLayouts publishing;
  private final Viewers viewers;
  private final Problems problems;

  SiteController(
      Layouts layouts, PublishingLayouts publishing, Viewers viewers, Problems problems) {
    this.layouts = layouts;
    this.publishing = publishing;
    this.viewers = viewers;
    this.problems = problems;
  }

  @Override
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  public Sites list(Caller caller) {
    var viewer = viewers.of(caller);
    return new Sites(
        layouts.sites().stream().map(site -> SiteView.of(site, layouts, viewer)).toList());
  }

  @Override
  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> show(@PathVariable String id, Caller caller) {
    var viewer = viewers.of(caller);
    return layouts
        .site(id)
        .map(site -> SiteView.of(site, layouts, viewer))
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
    var outcome = publishing.publish(site, ifMatch.version());
    return Published.answer(
        outcome, first -> Published.answer(first, PATH + "/" + id, show(id, caller)), problems);
  }

  /** All sites there are; few enough to be one answer. */
  record Sites(@Size(max = LayoutLimits.SITES) List<SiteView> items) {}
}
