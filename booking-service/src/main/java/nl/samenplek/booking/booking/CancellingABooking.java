package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.store.Written;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import org.springframework.stereotype.Component;

/**
 * Calls a booking off. Its claims go in the write that records it; cancelling again changes
 * nothing.
 */
@Component
public class CancellingABooking {
  private final BookingStore store;
  private final StoredBookings stored;
  private final ShowingBookings showing;
  private final AvailabilityIndex index;
  private final Clock clock;

  CancellingABooking(
      BookingStore store,
      StoredBookings stored,
      ShowingBookings showing,
      AvailabilityIndex index,
      Clock clock) {
    this.store = store;
    this.stored = stored;
    this.showing = showing;
    this.index = index;
    this.clock = clock;
  }

  public Outcome cancel(Booking booking) {
    var now = clock.instant().truncatedTo(MILLIS);
    if (booking.isCancelled()) {
      return new Done(showing.show(booking));
    }
    if (booking.hasEndedAt(now)) {
      return new Refused(List.of(new BookingEnded(booking.interval().until())), List.of());
    }
    var change = booking.cancelled(now);
    if (store.update(booking, change) == Written.STORED) {
      index.apply(change.event());
      return new Done(showing.show(change.after()));
    }
    return stored
        .find(booking.id())
        .<Outcome>map(found -> new Stale(found.version()))
        .orElseGet(Outcome.NotFound::new);
  }
}
