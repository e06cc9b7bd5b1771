package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.store.Written;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.AlreadyReleased;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.policy.Refusal.NotBegun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends a booking before its time is over: calls it off, or gives back the rest of it. What it no
 * longer holds is free in the write that records the end. No house rule is asked: nobody is kept at
 * a desk. Ending it again in the same way changes nothing.
 */
@Component
public class EndingABooking {
  private final BookingStore store;
  private final StoredBookings stored;
  private final ShowingBookings showing;
  private final AvailabilityIndex index;
  private final Clock clock;

  EndingABooking(
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

  /** Calls it off, as if it had never been. */
  public Outcome cancel(Booking booking, Viewer by) {
    return end(booking, End.CANCELLED, by);
  }

  /**
   * Whoever sits there leaves early: what was until now stays, the rest is given back. Before it
   * has begun there is nothing to leave; then it can be called off.
   */
  public Outcome release(Booking booking, Viewer by) {
    return end(booking, End.RELEASED, by);
  }

  private Outcome end(Booking booking, End how, Viewer by) {
    var now = clock.instant().truncatedTo(MILLIS);
    if (booking.hasEndedAs(how)) {
      return new Done(showing.show(booking));
    }
    var refusal = refusal(booking, how, now);
    if (refusal != null) {
      return new Refused(List.of(refusal), List.of());
    }
    var change = booking.ended(how, null, now, By.of(by, booking.occupant()));
    if (store.update(booking, change) == Written.STORED) {
      index.apply(change.event());
      return new Done(showing.show(change.after()));
    }
    return Outcome.changedMeanwhile(stored.find(booking.id()));
  }

  private static @Nullable Refusal refusal(Booking booking, End how, Instant now) {
    if (!booking.stands()) {
      return whyItDoesNotStand(booking);
    }
    if (booking.isOverAt(now)) {
      return new BookingEnded(booking.interval().until());
    }
    var from = booking.interval().from();
    return how == End.RELEASED && from.isAfter(now) ? new NotBegun(from) : null;
  }

  static Refusal whyItDoesNotStand(Booking booking) {
    return booking.hasEndedAs(End.RELEASED) ? new AlreadyReleased() : new AlreadyCancelled();
  }
}
