package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.policy.HouseRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Places a booking, once however often it is asked.
 *
 * <ol>
 *   <li>Ask the house rules; their facts come from memory. A refusal is remembered if the request
 *       has a key (6).
 *   <li>Memory knows that the workplace is taken: look in the store first (5), which costs a loser
 *       less than an insert that fails. Memory decides nothing: without a holder in the store, go
 *       on.
 *   <li>Insert the booking with its claims, its event and, if there is a key, the key and the
 *       answer: one write, no read. Stored: done.
 *   <li>The key is in the store already: answer what was answered then (7). MongoDB names only one
 *       of the indexes that object, so this may also come to light in (6).
 *   <li>A claim is taken: find who holds the claims. Nobody any more: try again from 3. Somebody:
 *       refuse, and remember it (6).
 *   <li>To remember is to insert a small document with the key and the refusal. The key is there
 *       already, perhaps in the very booking that holds the claims: (7).
 *   <li>The key's document has another fingerprint: the key is reused. Else its first answer is the
 *       answer.
 * </ol>
 *
 * However many requests with one key race, one insert carries it; all others come to 7.
 */
@Component
public class PlacingABooking {
  private static final int ATTEMPTS = 8;

  private final BookingStore store;
  private final FirstAnswers firstAnswers;
  private final WhyTaken whyTaken;
  private final Refusing refusing;
  private final AvailabilityIndex index;
  private final Clock clock;

  PlacingABooking(
      BookingStore store,
      FirstAnswers firstAnswers,
      WhyTaken whyTaken,
      Refusing refusing,
      AvailabilityIndex index,
      Clock clock) {
    this.store = store;
    this.firstAnswers = firstAnswers;
    this.whyTaken = whyTaken;
    this.refusing = refusing;
    this.index = index;
    this.clock = clock;
  }

  public Outcome place(Wish wish, @Nullable KeyedRequest request, List<HouseRule> rules) {
    var now = clock.instant().truncatedTo(MILLIS);
    var reasons = wish.refusals(rules, null, now);
    return reasons.isEmpty()
        ? claim(wish, request, now)
        : remembered(wish, request, refusing.because(reasons, wish, null, now), now);
  }

  private Outcome claim(Wish wish, @Nullable KeyedRequest request, Instant now) {
    var change =
        Booking.placed(
            BookingStore.newId(),
            wish.spot(),
            wish.interval(),
            wish.occupant().id(),
            wish.booker(),
            now);
    var shown = BookingAsShown.of(change.after(), wish.spot());
    var answer = request == null ? null : firstAnswers.write(shown);
    if (!index.isFree(wish.spot().workplace().id(), wish.interval())) {
      var taken = taken(change.after(), wish, request, now);
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      switch (store.insert(change, request, answer)) {
        case STORED -> {
          index.apply(change.event());
          return new Done(shown);
        }
        case KEY_SEEN -> {
          var first = firstAnswer(wish, request);
          if (first.isPresent()) {
            return first.get();
          }
        }
        case CLAIM_TAKEN -> {
          var taken = taken(change.after(), wish, request, now);
          if (taken.isPresent()) {
            return taken.get();
          }
        }
        case CHANGED_MEANWHILE -> throw new IllegalStateException("an insert met an older version");
      }
    }
    var reason = whyTaken.claimedBySomebody(change.after(), wish.spot().site());
    return remembered(wish, request, refusing.because(List.of(reason), wish, null, now), now);
  }

  /** The refusal, if somebody in the store holds what is wanted. */
  private Optional<Outcome> taken(
      Booking wanted, Wish wish, @Nullable KeyedRequest request, Instant now) {
    var reasons = whyTaken.reasons(wanted, wish.spot().site());
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(remembered(wish, request, refusing.because(reasons, wish, null, now), now));
  }

  private Outcome remembered(
      Wish wish, @Nullable KeyedRequest request, Refused refused, Instant now) {
    if (request == null) {
      return refused;
    }
    return switch (store.remember(request, firstAnswers.write(refused), now)) {
      case KEY_SEEN -> firstAnswer(wish, request).orElse(refused);
      case STORED, CLAIM_TAKEN, CHANGED_MEANWHILE -> refused;
    };
  }

  private Optional<Outcome> firstAnswer(Wish wish, @Nullable KeyedRequest request) {
    return firstAnswers
        .to(request)
        .map(first -> first instanceof Refused no ? refusing.again(no, wish.by()) : first);
  }
}
