package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.store.Written;
import nl.samenplek.booking.demand.DeniedDemand;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.time.Interval;
import org.springframework.stereotype.Component;

/**
 * Gives a booking another workplace or another time, or brings back one that has ended: what all
 * need is new claims, in one step that is guarded by the versions that were read. Refused,
 * everything stands as it was.
 *
 * <ol>
 *   <li>Ask the house rules about the place and the time that are wanted. They are not asked about
 *       a rest that is kept: that was held already, and stays where it was.
 *   <li>Write the booking; with it, where asked, the bookings that its rest becomes, or the
 *       cancellation of those that it became before. All of it or nothing ({@link BookingStore}).
 *   <li>A claim is taken: find who holds it. Nobody any more: try again from 2. Somebody: refuse.
 *   <li>A version differs: somebody else was first, and the caller looks again.
 * </ol>
 */
@Component
public class MovingABooking {
  private static final int ATTEMPTS = 8;

  private final BookingStore store;
  private final StoredBookings stored;
  private final WhyTaken whyTaken;
  private final Refusing refusing;
  private final ShowingBookings showing;
  private final DeniedDemand demand;
  private final AvailabilityIndex index;
  private final Clock clock;

  MovingABooking(
      BookingStore store,
      StoredBookings stored,
      WhyTaken whyTaken,
      Refusing refusing,
      ShowingBookings showing,
      DeniedDemand demand,
      AvailabilityIndex index,
      Clock clock) {
    this.store = store;
    this.stored = stored;
    this.whyTaken = whyTaken;
    this.refusing = refusing;
    this.showing = showing;
    this.demand = demand;
    this.index = index;
    this.clock = clock;
  }

  /**
   * Where it is there at that time already, nothing happens.
   *
   * @param wish the place and the time that the booking shall have from now on
   */
  public Outcome move(Booking booking, Wish wish, Rest rest) {
    return switch (rest) {
      case RELEASE -> move(booking, wish);
      case KEEP -> moveKeepingTheRest(booking, wish);
      case REJOIN -> moveRejoiningTheRest(booking, wish);
    };
  }

  Outcome move(Booking booking, Wish wish) {
    var change = booking.movedTo(wish.spot(), wish.interval(), wish.madeBy());
    return moved(new Step(booking, change, List.of(), List.of(), booking.interval()), wish);
  }

  Outcome moveKeepingTheRest(Booking booking, Wish wish) {
    var change = booking.movedTo(wish.spot(), wish.interval(), wish.madeBy());
    var kept = Remainders.keptOf(booking, change.after(), wish.madeBy());
    return moved(new Step(booking, change, List.of(), kept, booking.interval()), wish);
  }

  /** Bookings that were changed since they were kept are somebody's choice, and stand. */
  Outcome moveRejoiningTheRest(Booking booking, Wish wish) {
    Outcome outcome = new Stale(booking.version());
    for (var attempt = 1; attempt <= ATTEMPTS && onlyAPieceChanged(outcome, booking); attempt++) {
      outcome = moved(rejoining(booking, wish, stored.unchangedOf(Remainders.ids(booking))), wish);
    }
    return outcome;
  }

  private Step rejoining(Booking booking, Wish wish, List<Booking> pieces) {
    var now = now();
    var change = booking.movedTo(wish.spot(), wish.interval(), wish.madeBy());
    var givenUp =
        pieces.stream().map(piece -> piece.ended(End.CANCELLED, null, now, wish.madeBy())).toList();
    return new Step(booking, change, givenUp, List.of(), Remainders.hull(booking, pieces));
  }

  private static boolean onlyAPieceChanged(Outcome outcome, Booking booking) {
    return outcome instanceof Stale(var version) && version == booking.version();
  }

  /**
   * Undoes the end of a booking. One that did not end in this way is left as it is.
   *
   * @param wish the place and the time that the booking had
   */
  public Outcome restore(Booking booking, End end, Wish wish) {
    if (!booking.hasEndedAs(end)) {
      return new Done(BookingAsShown.of(booking, wish.spot()));
    }
    var change = booking.restored(wish.madeBy());
    return claim(new Step(booking, change, List.of(), List.of(), booking.interval()), wish);
  }

  /**
   * What is written in one step.
   *
   * @param givenUp other bookings whose claims go first
   * @param kept other bookings that take over claims that the change gives up
   * @param held the time that was held before
   */
  private record Step(
      Booking before, Change change, List<Change> givenUp, List<Change> kept, Interval held) {
    List<Change> inOrder() {
      return Stream.of(givenUp, List.of(change), kept).flatMap(List::stream).toList();
    }

    List<Change> beside() {
      return Stream.concat(givenUp.stream(), kept.stream()).toList();
    }

    Booking wanted() {
      return change.after();
    }

    List<String> givesUp() {
      return givenUp.stream().map(gone -> gone.after().id()).toList();
    }
  }

  private Outcome moved(Step step, Wish wish) {
    var booking = step.before();
    if (!booking.stands()) {
      return refused(List.of(EndingABooking.whyItDoesNotStand(booking)), step, wish);
    }
    return booking.isAt(wish.spot(), wish.interval())
        ? new Done(BookingAsShown.of(booking, wish.spot()))
        : claim(step, wish);
  }

  private Outcome claim(Step step, Wish wish) {
    var now = now();
    if (step.before().isOverAt(now)) {
      return refused(List.of(new BookingEnded(step.before().interval().until())), step, wish);
    }
    var reasons = wish.refusals(HouseRules.ALL, step.held(), now);
    return reasons.isEmpty() ? write(step, wish) : refused(reasons, step, wish);
  }

  private Outcome write(Step step, Wish wish) {
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      switch (written(step)) {
        case STORED -> {
          return done(step, wish);
        }
        case CHANGED_MEANWHILE -> {
          return Outcome.changedMeanwhile(stored.find(step.before().id()));
        }
        case KEY_SEEN -> throw new IllegalStateException("an update met its own request's key");
        case CLAIM_TAKEN -> {}
      }
      var reasons = whyTaken.reasons(step.wanted(), wish.spot().site(), step.givesUp());
      if (!reasons.isEmpty()) {
        return refused(reasons, step, wish);
      }
    }
    var reason = whyTaken.claimedBySomebody(step.wanted(), wish.spot().site());
    return refused(List.of(reason), step, wish);
  }

  private Outcome refused(List<Refusal> reasons, Step step, Wish wish) {
    var now = now();
    var refused = refusing.because(reasons, wish, step.held(), now);
    demand.refused(wish.facts(step.held(), now), refused.reasons().getFirst());
    return refused;
  }

  private Instant now() {
    return clock.instant().truncatedTo(MILLIS);
  }

  private Written written(Step step) {
    return step.beside().isEmpty()
        ? store.update(step.before(), step.change())
        : store.together(step.inOrder());
  }

  private Outcome done(Step step, Wish wish) {
    step.inOrder().forEach(change -> index.apply(change.event()));
    var shown = BookingAsShown.of(step.wanted(), wish.spot());
    var beside = step.beside().stream().map(change -> showing.show(change.after())).toList();
    return new Done(beside.isEmpty() ? shown : shown.withRest(beside));
  }
}
