package nl.samenplek.booking.booking.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.function.BiFunction;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.End;
import nl.samenplek.booking.booking.EndingABooking;
import nl.samenplek.booking.booking.MovingABooking;
import nl.samenplek.booking.booking.Outcome;
import nl.samenplek.booking.booking.Outcome.NotFound;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.booking.ShowingBookings;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BookingController.PATH + "/{id}")
class ChangingController implements ChangingApi {
  static final String MERGE_PATCH = "application/merge-patch+json";
  private static final int ATTEMPTS = 8;

  private final ShowingBookings showing;
  private final MovingABooking moving;
  private final EndingABooking ending;
  private final WishReader wishes;
  private final Viewers viewers;
  private final Answers answers;

  ChangingController(
      ShowingBookings showing,
      MovingABooking moving,
      EndingABooking ending,
      WishReader wishes,
      Viewers viewers,
      Answers answers) {
    this.showing = showing;
    this.moving = moving;
    this.ending = ending;
    this.wishes = wishes;
    this.viewers = viewers;
    this.answers = answers;
  }

  @Override
  @PatchMapping(
      consumes = {MERGE_PATCH, APPLICATION_JSON_VALUE},
      produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> move(
      @PathVariable String id, @RequestBody MoveInput input, IfMatch ifMatch, Caller caller) {
    var viewer = viewers.of(caller);
    var booking = showing.find(viewer, id).orElse(null);
    if (booking == null) {
      return answers.notFound();
    }
    if (ifMatch.required() != booking.version()) {
      return answers.stale(booking);
    }
    if (booking.isNobodys()) {
      return answers.changed(Outcome.forgotten(booking), booking.timeZone());
    }
    var reading = new Reading();
    var wish = wishes.toMove(booking, input.to(), viewer, reading);
    var rest = input.rest(reading);
    reading.refuseIfAnythingWasFound();
    return answers.changed(
        moving.move(booking, wish.orElseThrow(), rest),
        wish.orElseThrow().spot().site().timeZone());
  }

  @Override
  @PutMapping(path = "/cancellation", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> cancel(@PathVariable String id, IfMatch ifMatch, Caller caller) {
    return change(id, ifMatch, caller, ending::cancel);
  }

  @Override
  @DeleteMapping(path = "/cancellation", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> restore(@PathVariable String id, IfMatch ifMatch, Caller caller) {
    return restore(id, End.CANCELLED, ifMatch, caller);
  }

  @Override
  @PutMapping(path = "/release", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> release(@PathVariable String id, IfMatch ifMatch, Caller caller) {
    return change(id, ifMatch, caller, ending::release);
  }

  @Override
  @DeleteMapping(path = "/release", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> stay(@PathVariable String id, IfMatch ifMatch, Caller caller) {
    return restore(id, End.RELEASED, ifMatch, caller);
  }

  private ResponseEntity<?> restore(String id, End end, IfMatch ifMatch, Caller caller) {
    return change(
        id,
        ifMatch,
        caller,
        (booking, viewer) ->
            booking.isNobodys()
                ? Outcome.forgotten(booking)
                : wishes
                    .toRestore(booking, viewer)
                    .map(wish -> moving.restore(booking, end, wish))
                    .orElseGet(NotFound::new));
  }

  /** Without If-Match it is the caller's wish whatever the version: then a race is run again. */
  private ResponseEntity<?> change(
      String id, IfMatch ifMatch, Caller caller, BiFunction<Booking, Viewer, Outcome> change) {
    var viewer = viewers.of(caller);
    Outcome outcome = new NotFound();
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var booking = showing.find(viewer, id).orElse(null);
      if (booking == null) {
        return answers.notFound();
      }
      var expected = ifMatch.version();
      if (expected.isPresent() && expected.getAsLong() != booking.version()) {
        return answers.stale(booking);
      }
      outcome = change.apply(booking, viewer);
      if (expected.isPresent() || !(outcome instanceof Stale)) {
        return answers.changed(outcome, booking.timeZone());
      }
    }
    return answers.changed(outcome, java.time.ZoneOffset.UTC);
  }
}
