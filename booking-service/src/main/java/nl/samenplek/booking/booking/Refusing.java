package nl.samenplek.booking.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.alternatives.Alternatives;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says no: only what the asker may know, and what would work. Who may not book for a person learns
 * nothing else of that person; a booking that the asker may not see is not told of beside another
 * reason, and alone it is told without its place and time.
 */
@Component
class Refusing {
  private final Alternatives alternatives;
  private final ShowingBookings showing;

  Refusing(Alternatives alternatives, ShowingBookings showing) {
    this.alternatives = alternatives;
    this.showing = showing;
  }

  /**
   * @param held the time that the booking has already, when it is being moved or restored
   * @param asked when it was
   */
  Refused because(List<Refusal> reasons, Wish wish, @Nullable Interval held, Instant asked) {
    var told = told(reasons, wish.by());
    return new Refused(told, couldDo(told, wish, held, asked));
  }

  /** What was refused before, as this asker may know it now. */
  Refused again(Refused before, Viewer by) {
    return new Refused(told(before.reasons(), by), before.alternatives());
  }

  private List<Refusal> told(List<Refusal> reasons, Viewer by) {
    var forSomeoneElse = reasons.stream().filter(ForSomeoneElse.class::isInstance).toList();
    if (!forSomeoneElse.isEmpty()) {
      return forSomeoneElse;
    }
    var seen = reasons.stream().filter(reason -> maySee(reason, by)).toList();
    return seen.isEmpty() ? reasons.stream().flatMap(Refusing::untold).toList() : seen;
  }

  private boolean maySee(Refusal reason, Viewer by) {
    return !(reason instanceof AlreadySeated seated)
        || (seated.booking() != null && showing.find(by, seated.booking()).isPresent());
  }

  private static Stream<Refusal> untold(Refusal reason) {
    return Stream.of(reason instanceof AlreadySeated seated ? seated.untold() : reason);
  }

  /** Nothing is offered to who may not book at all, or sits somewhere already. */
  private List<Alternative> couldDo(
      List<Refusal> reasons, Wish wish, @Nullable Interval held, Instant asked) {
    return reasons.stream().allMatch(Refusal::somethingElseCouldDo)
        ? alternatives.to(wish.facts(held, asked), wish.part())
        : List.of();
  }
}
