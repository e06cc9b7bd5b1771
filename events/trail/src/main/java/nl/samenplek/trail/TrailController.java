package nl.samenplek.trail;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.events.delivery.TrailEntry;
import nl.samenplek.events.delivery.TrailWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the trail to administrators. That they looked, and what for, is in the trail before they
 * see anything; an answer is about what was before it, so it does not show itself.
 */
@RestController
@RequestMapping("/api/${samenplek.edge.service}/v1/trail")
class TrailController implements TrailApi {
  private final Trail trail;
  private final TrailWriter writer;
  private final TrailSettings settings;
  private final Actors actors;
  private final Cursors cursors;
  private final Clock clock;

  TrailController(
      Trail trail,
      TrailWriter writer,
      TrailSettings settings,
      Actors actors,
      Cursors cursors,
      Clock clock) {
    this.trail = trail;
    this.writer = writer;
    this.settings = settings;
    this.actors = actors;
    this.cursors = cursors;
    this.clock = clock;
  }

  @Override
  @GetMapping(produces = {APPLICATION_JSON_VALUE, CSV})
  public @Nullable ResponseEntity<?> list(
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String of,
      @RequestParam(required = false) @Nullable String what,
      Paging paging,
      Caller caller,
      @RequestHeader(name = "Accept", required = false) @Nullable String accept,
      HttpServletResponse response)
      throws IOException {
    var asked = new Question(at(from, Instant.MIN), at(until, Instant.MAX), by, kind, of, what);
    refuseWhatIsWrongIn(asked);
    var list = "trail?" + asked;
    var before = paging.after(cursors, list).map(List::getFirst).orElse(null);
    var question = asked.within(settings.oldest(clock), clock.instant());
    var isTable = isTableWanted(accept);
    writer.record(lookOf(caller, question, isTable));
    if (isTable) {
      TrailTable.write(response, rows -> trail.each(question, rows));
      return null;
    }
    var found = trail.find(question, before, paging.limit() + 1);
    return Page.of(found, paging.limit(), last -> cursors.seal(list, last.position()))
        .map(TrailView::of)
        .answer();
  }

  private static Instant at(@Nullable Instant given, Instant otherwise) {
    return given == null ? otherwise : given;
  }

  private static void refuseWhatIsWrongIn(Question asked) {
    var reading = new Reading();
    reading.check(asked.until().isAfter(asked.from()), "until", "ends-before-it-begins");
    reading.word("by", asked.by(), TrailView.LONGEST);
    reading.word("kind", asked.kind(), TrailView.WORD);
    reading.word("of", asked.of(), TrailView.LONGEST);
    reading.word("what", asked.what(), TrailView.WORD);
    reading.refuseIfAnythingWasFound();
  }

  /** Where both would do, the list. */
  private static boolean isTableWanted(@Nullable String accept) {
    var wanted = MediaType.parseMediaTypes(accept);
    MimeTypeUtils.sortBySpecificity(wanted);
    for (var type : wanted) {
      if (type.includes(MediaType.APPLICATION_JSON)) {
        return false;
      }
      if (type.includes(TrailTable.TYPE)) {
        return true;
      }
    }
    return false;
  }

  private TrailEntry lookOf(Caller caller, Question question, boolean isTable) {
    return TrailEntry.once("trail", "trail", "read", actors.of(caller))
        .changing("from", null, question.from())
        .changing("until", null, question.until())
        .changing("by", null, question.by())
        .changing("kind", null, question.kind())
        .changing("of", null, question.of())
        .changing("what", null, question.what())
        .changing("form", null, isTable ? "table" : "list");
  }
}
