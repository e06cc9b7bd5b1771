package nl.samenplek.booking.booking.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.booking.KeyedRequest;
import nl.samenplek.booking.booking.PlacingABooking;
import nl.samenplek.booking.booking.ShowingBookings;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.edge.http.Fingerprints;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.inner.Measured;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BookingController.PATH)
class BookingController implements BookingApi {
  static final String PATH = "/api/booking/v1/bookings";

  private final PlacingABooking placing;
  private final ShowingBookings showing;
  private final WishReader wishes;
  private final Viewers viewers;
  private final Answers answers;
  private final Fingerprints fingerprints;
  private final BookingLists lists;

  BookingController(
      PlacingABooking placing,
      ShowingBookings showing,
      WishReader wishes,
      Viewers viewers,
      Answers answers,
      Fingerprints fingerprints,
      BookingLists lists) {
    this.placing = placing;
    this.showing = showing;
    this.wishes = wishes;
    this.viewers = viewers;
    this.answers = answers;
    this.fingerprints = fingerprints;
    this.lists = lists;
  }

  @Override
  @Measured("samenplek.bookings.placing")
  @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> place(
      @RequestBody BookingInput input, IdempotencyKey key, Caller caller) {
    var viewer = input.occupant() == null ? viewers.inTheDirectory(caller) : viewers.of(caller);
    var reading = new Reading();
    var wish = wishes.toPlace(input, viewer, "", reading);
    reading.refuseIfAnythingWasFound();
    var request =
        key.value()
            .map(word -> new KeyedRequest(viewer.keyOwner() + " " + word, fingerprints.of(input)))
            .orElse(null);
    return answers.created(
        placing.place(wish.orElseThrow(), request, HouseRules.ALL),
        wish.orElseThrow().spot().site().timeZone());
  }

  @Override
  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> show(@PathVariable String id, Caller caller) {
    return showing
        .find(viewers.of(caller), id)
        .<ResponseEntity<?>>map(booking -> answers.shown(showing.show(booking)))
        .orElseGet(answers::notFound);
  }

  @Override
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> list(
      @RequestParam(required = false) @Nullable Boolean mine,
      @RequestParam(required = false) @Nullable String occupant,
      @RequestParam(required = false) @Nullable Boolean forOthers,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) @Nullable List<String> state,
      Paging paging,
      Caller caller) {
    return lists.answer(
        new BookingLists.Asked(mine, occupant, forOthers, from, until, state), paging, caller);
  }
}
