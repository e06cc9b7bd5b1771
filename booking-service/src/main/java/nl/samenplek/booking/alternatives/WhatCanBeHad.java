package nl.samenplek.booking.alternatives;

import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a place can be had, as far as memory knows: it is free and no house rule is against it.
 */
@Component
class WhatCanBeHad {
  private final AvailabilityIndex index;

  WhatCanBeHad(AvailabilityIndex index) {
    this.index = index;
  }

  /** The cheapest question comes first: in a full building it is the last one, too. */
  boolean at(Spot spot, Interval interval, Facts wanted) {
    return index.isFree(spot.workplace().id(), interval)
        && HouseRules.refusals(HouseRules.ALL, instead(wanted, spot, interval)).isEmpty();
  }

  boolean isTaken(Facts wanted) {
    return !index.isFree(wanted.spot().workplace().id(), wanted.wanted());
  }

  Option option(Spot spot, Interval interval, @Nullable Double metres) {
    var site = spot.site();
    var place = spot.workplace();
    var freeAllDay =
        site.openingOn(site.dateOf(interval.from()))
            .filter(open -> index.isFree(place.id(), open) && !place.isClosedDuring(open))
            .isPresent();
    return new Option(spot, interval, metres, freeAllDay);
  }

  static Facts instead(Facts wanted, Spot spot, Interval interval) {
    return new Facts(wanted.now(), spot, interval, wanted.by(), wanted.occupant(), wanted.held());
  }
}
