package nl.samenplek.booking.layout.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.function.Function;
import nl.samenplek.booking.input.Reading;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.PublishingLayouts;
import nl.samenplek.booking.layout.store.LayoutStore;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping(FloorController.PATH)
class FloorController implements FloorApi {
  static final String PATH = "/api/booking/v1/floors";

  private final Layouts layouts;
  private final LayoutStore store;
  private final PublishingLayouts publishing;
  private final Viewers viewers;
  private final Problems problems;

  FloorController(
      Layouts layouts,
      LayoutStore store,
      PublishingLayouts publishing,
      Viewers viewers,
      Problems problems) {
    this.layouts = layouts;
    this.store = store;
    this.publishing = publishing;
    this.viewers = viewers;
    this.problems = problems;
  }

  @Override
  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> show(@PathVariable String id, Caller caller) {
    var viewer = viewers.of(caller);
    return layouts
        .floor(id)
        .flatMap(floor -> layouts.site(floor.site()).map(site -> FloorView.of(floor, site, viewer)))
        .<ResponseEntity<?>>map(
            view -> ResponseEntity.ok().eTag(IfMatch.etag(view.revision())).body(view))
        .orElseGet(() -> problems.answer(Problem.notFound()));
  }

  /**
   * Answered from cache where the viewer has it; asked for again each time, so a revision shows at
   * once.
   */
  @Override
  @GetMapping(path = "/{id}/drawing", produces = "image/svg+xml")
  public ResponseEntity<?> drawing(@PathVariable String id, WebRequest request) {
    return store
        .drawing(id)
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
    var outcome = publishing.publish(floor, drawing, ifMatch.version());
    var location = PATH + "/" + id;
    Function<Boolean, ResponseEntity<?>> shown =
        first -> Published.answer(first, location, show(id, caller));
    return Published.answer(outcome, shown, problems);
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
