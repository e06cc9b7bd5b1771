/**
 * Holds what could be booked instead of what cannot be had: at another time, at another place, on
 * another day. Publishes nothing. Leaves to others what is free, what the house rules say, how far
 * it is on foot, and the words for it.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"time", "layout", "people", "policy", "availability", "walking"})
package nl.samenplek.booking.alternatives;

import org.jspecify.annotations.NullMarked;
