/**
 * Holds what this service knows of people: which account belongs to whom, their team and
 * organisation; a mirror of the people topic. Tells other modules who left. Publishes nothing.
 * Leaves names, presence and privacy to people-service.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"memory"})
package nl.samenplek.booking.people;

import org.jspecify.annotations.NullMarked;
