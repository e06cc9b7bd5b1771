/**
 * Holds pieces of time: intervals, the quarter of an hour all of them are counted in, parts of a
 * day. Publishes nothing. Leaves to others what a piece of time is used for.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.samenplek.booking.time;

import org.jspecify.annotations.NullMarked;
