package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import org.springframework.stereotype.Component;

/**
 * Gives a booking another workplace or another time, or brings a cancelled one back: what both need
 * is new claims, in one write that is guarded by the version that was read. Refused, the old claims
 * stand.
 */
@Component
public class MovingABooking {
  private static final int ATTEMPTS = 8;

  private final BookingStore store;
  private final StoredBookings stored;
  private final WhyTaken whyTaken;
  private final Refusing refusing;
  private final AvailabilityIndex index;
  private final Clock clock;

  MovingABooking(
      BookingStore store,
      StoredBookings stored,
      WhyTaken whyTaken,
      Refusing refusing,
      AvailabilityIndex index,
      Clock clock) {
    this.store = store;
    this.stored = stored;
    this.whyTaken = whyTaken;
    this.refusing = refusing;
    this.index = index;
    this.clock = clock;
  }

  /**
   * Where it is there at that time already, nothing happens.
   *
   * @param wish the place and the time that the booking shall have from now on
   */
  public Outcome move(Booking booking, Wish wish) {
    var now = clock.instant().truncatedTo(MILLIS);
    if (booking.isCancelled()) {
      return refusing.because(List.of(new AlreadyCancelled()), wish, booking.interval(), now);
    }
    if (booking.isAt(wish.spot(), wish.interval())) {
      return new Done(BookingAsShown.of(booking, wish.spot()));
    }
    return claim(booking, booking.movedTo(wish.spot(), wish.interval()), wish, now);
  }

  /**
   * @param wish the place and the time that the booking had
   */
  public Outcome restore(Booking booking, Wish wish) {
    if (!booking.isCancelled()) {
      return new Done(BookingAsShown.of(booking, wish.spot()));
    }
    return claim(booking, booking.restored(), wish, clock.instant().truncatedTo(MILLIS));
  }

  private Outcome claim(Booking before, Change change, Wish wish, Instant now) {
    if (before.hasEndedAt(now)) {
      return refusing.because(
          List.of(new BookingEnded(before.interval().until())), wish, before.interval(), now);
    }
    var reasons = wish.refusals(HouseRules.ALL, before.interval(), now);
    return reasons.isEmpty()
        ? write(before, change, wish, now)
        : refusing.because(reasons, wish, before.interval(), now);
  }

  private Outcome write(Booking before, Change change, Wish wish, Instant now) {
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      switch (store.update(before, change)) {
        case STORED -> {
          index.apply(change.event());
          return new Done(BookingAsShown.of(change.after(), wish.spot()));
        }
        case CHANGED_MEANWHILE -> {
          return stored
              .find(before.id())
              .<Outcome>map(newer -> new Stale(newer.version()))
              .orElseGet(Outcome.NotFound::new);
        }
        case KEY_SEEN -> throw new IllegalStateException("an update met its own request's key");
        case CLAIM_TAKEN -> {}
      }
      var reasons = whyTaken.reasons(change.after(), wish.spot().site());
      if (!reasons.isEmpty()) {
        return refusing.because(reasons, wish, before.interval(), now);
      }
    }
    Refusal reason = whyTaken.claimedBySomebody(change.after(), wish.spot().site());
    return refusing.because(List.of(reason), wish, before.interval(), now);
  }
}
