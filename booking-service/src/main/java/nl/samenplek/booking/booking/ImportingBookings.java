package nl.samenplek.booking.booking;

import nl.samenplek.booking.policy.HouseRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings in bookings from elsewhere, also from the past. Each is placed by itself, with the same
 * claims as any other; what is refused does not hold up the rest. With a key each has a key of its
 * own, so that a request that is repeated goes on where the first one stopped.
 */
@Component
public class ImportingBookings {
  private final PlacingABooking placing;

  ImportingBookings(PlacingABooking placing) {
    this.placing = placing;
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
