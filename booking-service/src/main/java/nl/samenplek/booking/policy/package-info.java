/**
 * Holds the house rules: named values, each a pure function from facts to a possible refusal, and
 * the refusals themselves. Publishes nothing. Leaves to others where the facts come from; reads no
 * store and no clock.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"time", "layout", "people"})
package nl.samenplek.booking.policy;

import org.jspecify.annotations.NullMarked;
