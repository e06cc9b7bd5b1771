package nl.samenplek.booking.booking.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import nl.samenplek.booking.booking.ShowingBookings;
import nl.samenplek.booking.booking.TrailOfABooking;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.trail.Trail;
import nl.samenplek.trail.TrailView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BookingTrailController implements BookingTrailApi {
  private final Trail trail;
  private final ShowingBookings showing;
  private final Viewers viewers;
  private final Answers answers;
  private final Cursors cursors;

  BookingTrailController(
      Trail trail, ShowingBookings showing, Viewers viewers, Answers answers, Cursors cursors) {
    this.trail = trail;
    this.showing = showing;
    this.viewers = viewers;
    this.answers = answers;
    this.cursors = cursors;
  }

  @Override
  @GetMapping(path = BookingController.PATH + "/{id}/trail", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> of(@PathVariable String id, Paging paging, Caller caller) {
    return showing
        .find(viewers.of(caller), id)
        .<ResponseEntity<?>>map(booking -> part(booking.id(), paging))
        .orElseGet(answers::notFound);
  }

  private ResponseEntity<?> part(String booking, Paging paging) {
    var list = "bookings/" + booking + "/trail";
    var after = paging.after(cursors, list).map(List::getFirst).map(Long::valueOf).orElse(0L);
    var found =
        trail.of(TrailOfABooking.KIND, booking, BookingStore.COLLECTION, after, paging.limit() + 1);
    return Page.of(found, paging.limit(), last -> cursors.seal(list, Long.toString(last.number())))
        .map(TrailView::of)
        .answer();
  }
}
