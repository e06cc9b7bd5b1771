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
import nl.samenplek.booking.demand.DeniedDemand;
import nl.samenplek.booking.policy.HouseRule;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal;
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
 *       on. What is brought in when its time was over is looked up always, for the claims of what
 *       was over before it have gone; two that are brought in at once still meet in theirs (3).
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
  private final DeniedDemand demand;
  private final AvailabilityIndex index;
  private final Clock clock;

  PlacingABooking(
      BookingStore store,
      FirstAnswers firstAnswers,
      WhyTaken whyTaken,
      Refusing refusing,
      DeniedDemand demand,
      AvailabilityIndex index,
      Clock clock) {
    this.store = store;
    this.firstAnswers = firstAnswers;
    this.whyTaken = whyTaken;
    this.refusing = refusing;
    this.demand = demand;
    this.index = index;
    this.clock = clock;
  }

  public Outcome place(Wish wish, @Nullable KeyedRequest request, List<HouseRule> rules) {
    var asked = new Asked(wish, request, rules, clock.instant().truncatedTo(MILLIS));
    var reasons = wish.refusals(rules, null, asked.now);
    return reasons.isEmpty() ? claim(asked) : refused(asked, reasons);
  }

  private record Asked(
      Wish wish, @Nullable KeyedRequest request, List<HouseRule> rules, Instant now) {
    /** What is brought in from elsewhere was wanted elsewhere. */
    boolean isDemandHere() {
      return rules != HouseRules.FOR_IMPORTS;
    }

    Change as(Change placed) {
      return isDemandHere() ? placed : placed.broughtIn();
    }
  }

  private Outcome claim(Asked asked) {
    var wish = asked.wish;
    var change =
        asked.as(
            Booking.placed(
                BookingStore.newId(),
                wish.spot(),
                wish.interval(),
                wish.occupant().id(),
                wish.booker(),
                asked.now,
                wish.madeBy()));
    var shown = BookingAsShown.of(change.after(), wish.spot());
    var answer = asked.request == null ? null : firstAnswers.write(shown);
    if (change.after().isAfterTheFact()
        || !index.isFree(wish.spot().workplace().id(), wish.interval())) {
      var taken = taken(change.after(), asked);
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      switch (store.insert(change, asked.request, answer)) {
        case STORED -> {
          index.apply(change.event());
          return new Done(shown);
        }
        case KEY_SEEN -> {
          var first = firstAnswer(asked);
          if (first.isPresent()) {
            return first.get();
          }
        }
        case CLAIM_TAKEN -> {
          var taken = taken(change.after(), asked);
          if (taken.isPresent()) {
            return taken.get();
          }
        }
        case CHANGED_MEANWHILE -> throw new IllegalStateException("an insert met an older version");
      }
    }
    return refused(asked, List.of(whyTaken.claimedBySomebody(change.after(), wish.spot().site())));
  }

  /** The refusal, if somebody in the store holds what is wanted. */
  private Optional<Outcome> taken(Booking wanted, Asked asked) {
    var reasons = whyTaken.reasons(wanted, asked.wish.spot().site());
    return reasons.isEmpty() ? Optional.empty() : Optional.of(refused(asked, reasons));
  }

  /** The first answer, if this request was answered before: then it is no new wish either. */
  private Outcome refused(Asked asked, List<Refusal> reasons) {
    var refused = refusing.because(reasons, asked.wish, null, asked.now);
    var first = remember(asked, refused);
    if (first.isEmpty() && asked.isDemandHere()) {
      demand.refused(asked.wish.facts(null, asked.now), refused.reasons().getFirst());
    }
    return first.orElse(refused);
  }

  private Optional<Outcome> remember(Asked asked, Refused refused) {
    if (asked.request == null) {
      return Optional.empty();
    }
    return switch (store.remember(asked.request, firstAnswers.write(refused), asked.now)) {
      case KEY_SEEN -> firstAnswer(asked);
      case STORED, CLAIM_TAKEN, CHANGED_MEANWHILE -> Optional.empty();
    };
  }

  private Optional<Outcome> firstAnswer(Asked asked) {
    return firstAnswers
        .to(asked.request)
        .map(first -> first instanceof Refused no ? refusing.again(no, asked.wish.by()) : first);
  }
}
