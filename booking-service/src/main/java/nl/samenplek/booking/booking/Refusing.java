package nl.samenplek.booking.booking;

import java.util.List;
import nl.samenplek.booking.availability.Alternative;
import nl.samenplek.booking.availability.Alternatives;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.policy.Refusal;
import org.springframework.stereotype.Component;

/** Adds to a no what would work. */
@Component
class Refusing {
  private final Alternatives alternatives;

  Refusing(Alternatives alternatives) {
    this.alternatives = alternatives;
  }

  Refused because(List<Refusal> reasons, Wish wish) {
    return new Refused(reasons, couldDo(reasons, wish));
  }

  /** Another place helps only when nothing else is in the way. */
  private List<Alternative> couldDo(List<Refusal> reasons, Wish wish) {
    return reasons.stream().allMatch(Refusal::anotherWorkplaceCouldDo)
        ? alternatives.to(wish.spot(), wish.interval(), wish.occupant())
        : List.of();
  }
}
