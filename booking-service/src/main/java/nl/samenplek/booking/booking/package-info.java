/**
 * Holds bookings and the claims that keep any two of them apart; placing, showing, moving,
 * cancelling and leaving them, undoing that, and forgetting whose they were. Publishes every change
 * as a booking event, with who made it, in the same write. Leaves the house rules to policy and
 * what is free to availability.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "time",
      "layout",
      "people",
      "policy",
      "availability",
      "alternatives",
      "deadlines",
      "demand",
      "openapi"
    })
package nl.samenplek.booking.booking;

import org.jspecify.annotations.NullMarked;
