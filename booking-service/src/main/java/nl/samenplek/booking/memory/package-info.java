/**
 * Holds how something that is kept in memory is filled at start and stays fresh, whichever instance
 * changes it. Publishes whether all of it is filled, as readiness. Leaves to others what they keep.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.samenplek.booking.memory;

import org.jspecify.annotations.NullMarked;
