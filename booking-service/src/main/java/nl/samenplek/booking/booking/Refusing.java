package nl.samenplek.booking.booking;

import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.availability.Alternative;
import nl.samenplek.booking.availability.Alternatives;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
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

  Refused because(List<Refusal> reasons, Wish wish) {
    var told = told(reasons, wish.by());
    return new Refused(told, couldDo(told, wish));
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

  /** Another place helps only when nothing else is in the way. */
  private List<Alternative> couldDo(List<Refusal> reasons, Wish wish) {
    return reasons.stream().allMatch(Refusal::anotherWorkplaceCouldDo)
        ? alternatives.to(wish.spot(), wish.interval(), wish.occupant())
        : List.of();
  }
}
