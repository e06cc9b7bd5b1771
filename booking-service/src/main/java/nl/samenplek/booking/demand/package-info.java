/**
 * Holds how often a place was wanted that could not be had: per site, floor, zone, kind, date, part
 * of the day and reason, and without a name. Publishes it to planners. Leaves to others what is
 * refused, and why.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"time", "layout", "policy", "availability", "openapi"})
package nl.samenplek.booking.demand;

import org.jspecify.annotations.NullMarked;
