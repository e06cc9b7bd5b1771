package nl.samenplek.booking.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.Written;

/**
 * What happens to a booking by itself: when follows from the booking, and what happens is one
 * guarded write. The word is what is stored.
 */
public enum BookingDeadline {
  /**
   * A day after the end of what it may hold nobody can claim that time any more: its claims go, and
   * the index over them holds the horizon only. Nobody sees a difference, so it is no change: no
   * next version, no event.
   */
  CLAIMS_GO("claims-go") {
    @Override
    Optional<Instant> at(Booking booking, Retention retention) {
      return Claims.of(booking).isEmpty()
          ? Optional.empty()
          : Optional.of(
              notBefore(
                  asLongAsItsRequest(booking), booking.hold().time().until().plus(CLAIMS_STAY)));
    }

    @Override
    Optional<Change> comes(Booking booking, BookingStore store) {
      store.letClaimsGo(booking);
      return Optional.empty();
    }
  },

  /**
   * Its retention is over: nothing says any more whose it was. That happens as the site's day
   * begins, to all that ended on one day together, so that a day that can be looked at is whole.
   */
  FORGET("forget") {
    @Override
    Optional<Instant> at(Booking booking, Retention retention) {
      return booking.isNobodys()
          ? Optional.empty()
          : Optional.of(notBefore(asLongAsItsRequest(booking), retention.endOf(booking)));
    }

    @Override
    Optional<Change> comes(Booking booking, BookingStore store) {
      var change = booking.forgotten();
      return store.forget(booking, change) == Written.STORED
          ? Optional.of(change)
          : Optional.empty();
    }
  };

  private static final Duration CLAIMS_STAY = Duration.ofDays(1);

  private final String word;

  BookingDeadline(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** When it comes, as the booking stands; empty when it does not. */
  abstract Optional<Instant> at(Booking booking, Retention retention);

  /** Lets it happen; returns what changed by it, unless somebody else was first. */
  abstract Optional<Change> comes(Booking booking, BookingStore store);

  /**
   * What is brought in after the fact has a day from then: so long the same request may come again,
   * and must find it.
   */
  private static Instant asLongAsItsRequest(Booking booking) {
    return booking.placedAt().plus(KeyedRequest.IS_KEPT);
  }

  private static Instant notBefore(Instant first, Instant moment) {
    return moment.isBefore(first) ? first : moment;
  }
}
