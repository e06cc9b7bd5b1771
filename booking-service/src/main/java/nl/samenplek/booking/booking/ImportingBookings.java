package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.store.Written;
import nl.samenplek.booking.policy.HouseRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings in bookings from elsewhere, also from the past. Each is placed by itself, with the same
 * claims as any other; what is refused does not hold up the rest.
 *
 * <p>With a key the request is kept first, so that its key cannot serve another request, not even
 * for a part of it. Then each booking has a key of its own, so that a request that is repeated goes
 * on where the first one stopped.
 */
@Component
public class ImportingBookings {
  private final PlacingABooking placing;
  private final BookingStore store;
  private final StoredBookings stored;
  private final Clock clock;

  ImportingBookings(
      PlacingABooking placing, BookingStore store, StoredBookings stored, Clock clock) {
    this.placing = placing;
    this.store = store;
    this.stored = stored;
    this.clock = clock;
  }

  /** Whether the request may be worked on; false when its key was used for another one. */
  public boolean begin(@Nullable KeyedRequest request) {
    if (request == null) {
      return true;
    }
    var now = clock.instant().truncatedTo(MILLIS);
    return store.open(request, now) == Written.STORED
        || stored.fingerprintOf(request.key()).filter(request.fingerprint()::equals).isPresent();
  }

  /**
   * @param request the whole request, if it has a key
   * @param reference the caller's name for this booking, unique in the request
   */
  public Outcome bringIn(Wish wish, @Nullable KeyedRequest request, String reference) {
    var own =
        request == null
            ? null
            : new KeyedRequest(request.key() + " " + reference, request.fingerprint());
    return placing.place(wish, own, HouseRules.FOR_IMPORTS);
  }
}
