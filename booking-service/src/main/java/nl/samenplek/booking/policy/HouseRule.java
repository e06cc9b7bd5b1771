package nl.samenplek.booking.policy;

import java.util.Optional;

/** A condition for booking. Pure: the same facts give the same answer. */
@FunctionalInterface
public interface HouseRule {
  Optional<Refusal> refuse(Facts facts);
}
