package nl.samenplek.booking.layout.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Drawings;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Publishing;
import nl.samenplek.booking.layout.PublishingFloors;
import nl.samenplek.booking.layout.SpokenDays;
import nl.samenplek.booking.layout.web.RevisionView.RevisionList;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Messages;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.edge.problem.Spoken;
import nl.samenplek.trail.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping(FloorController.PATH)
class FloorController implements FloorApi {
  static final String PATH = "/api/booking/v1/floors";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Layouts layouts;
  private final Drawings drawings;
  private final PublishingFloors publishing;
  private final Viewers viewers;
  private final Actors actors;
  private final Problems problems;
  private final Messages messages;
  private final Clock clock;

  FloorController(
      Layouts layouts,
      Drawings drawings,
      PublishingFloors publishing,
      Viewers viewers,
      Actors actors,
      Problems problems,
      Messages messages,
      Clock clock) {
    this.layouts = layouts;
    this.drawings = drawings;
    this.publishing = publishing;
    this.viewers = viewers;
    this.actors = actors;
    this.problems = problems;
    this.messages = messages;
    this.clock = clock;
  }

  static String drawingOf(Floor floor) {
    return PATH + "/" + floor.id() + "/drawing?revision=" + floor.revision();
  }

  @Override
  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate date,
      Caller caller) {
    var viewer = viewers.of(caller);
    var floor = on(id, date);
    var revisions = layouts.revisions(id);
    var site = floor.flatMap(one -> layouts.site(one.site()));
    if (floor.isEmpty() || revisions.isEmpty() || site.isEmpty()) {
      return problems.answer(notThere(id, date));
    }
    var days = revisions.get().daysOf(floor.get());
    var view = FloorView.of(floor.get(), days, site.get(), viewer);
    return ResponseEntity.ok().eTag(IfMatch.etag(view.revision())).body(view);
  }

  @Override
  @GetMapping(path = "/{id}/revisions", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> revisions(@PathVariable String id) {
    return layouts
        .revisions(id)
        .map(RevisionList::of)
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(() -> problems.answer(Problem.notFound()));
  }

  /**
   * Answered from cache where the viewer has it; without a revision asked for again each time, so
   * that a change shows at once.
   */
  @Override
  @GetMapping(path = "/{id}/drawing", produces = "image/svg+xml")
  public ResponseEntity<?> drawing(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Long revision,
      WebRequest request) {
    var wanted =
        revision == null
            ? on(id, null).map(Floor::revision)
            : Optional.of(revision).filter(number -> number > 0);
    return wanted
        .flatMap(number -> drawings.drawing(id, number))
        .<ResponseEntity<?>>map(drawing -> answer(drawing, request))
        .orElseGet(() -> problems.answer(Problem.notFound()));
  }

  @Override
  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> publish(
      @PathVariable String id, @RequestBody FloorInput input, IfMatch ifMatch, Caller caller) {
    var reading = new Reading();
    reading.id("id", id);
    var floor = input.read(id, reading);
    reading.refuseIfAnythingWasFound();
    var drawing = Drawing.of(String.valueOf(input.drawing()));
    var outcome =
        publishing.publish(floor, drawing, input.from(), ifMatch.version(), actors.of(caller));
    return answer(outcome, id, caller);
  }

  @Override
  @DeleteMapping(path = "/{id}/revisions/{revision}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> withdraw(
      @PathVariable String id, @PathVariable String revision, Caller caller) {
    var number = NUMBER.matcher(revision).matches() ? Long.parseLong(revision) : 0;
    var outcome = publishing.withdraw(id, number, actors.of(caller));
    return outcome instanceof Publishing.Published
        ? ResponseEntity.noContent().build()
        : answer(outcome, id, caller);
  }

  @Override
  @PutMapping(
      path = "/{id}/end",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> end(
      @PathVariable String id, @RequestBody EndInput input, IfMatch ifMatch, Caller caller) {
    var outcome = publishing.end(id, input.read(), ifMatch.version(), actors.of(caller));
    return Published.answer(outcome, it -> revisions(id), problems);
  }

  private ResponseEntity<?> answer(Publishing outcome, String id, Caller caller) {
    return Published.answer(outcome, PATH + "/" + id, on -> show(id, on, caller), problems);
  }

  /** It may be there on other days: then those are told. */
  private Problem notThere(String id, @Nullable LocalDate date) {
    var revisions = layouts.revisions(id);
    var site = revisions.flatMap(floor -> layouts.site(floor.site()));
    if (revisions.isEmpty() || site.isEmpty()) {
      return Problem.notFound();
    }
    var asked = date == null ? site.get().dateOf(clock.instant()) : date;
    var days = revisions.get().thereWithin(site.get());
    return days.isEmpty()
        ? Problem.notFound()
        : Problem.of(
                HttpStatus.NOT_FOUND,
                "floor-not-there",
                Spoken.day(asked),
                SpokenDays.around(asked, days, messages))
            .withFact("days", days);
  }

  /** On that date; today at its site where none is said. */
  private Optional<Floor> on(String id, @Nullable LocalDate date) {
    return layouts
        .revisions(id)
        .flatMap(floor -> layouts.site(floor.site()))
        .flatMap(site -> layouts.floor(id, date == null ? site.dateOf(clock.instant()) : date));
  }

  private static ResponseEntity<?> answer(Drawing drawing, WebRequest request) {
    var tag = "\"" + drawing.tag() + "\"";
    var fresh = request.checkNotModified(tag);
    return ResponseEntity.status(fresh ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(tag)
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(fresh ? null : drawing.svg());
  }
}
