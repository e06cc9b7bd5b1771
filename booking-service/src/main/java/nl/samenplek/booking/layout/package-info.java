/**
 * Holds sites and floors with their zones, workplaces and plans, through time: every revision of a
 * floor holds from a date, and whoever asks says for when; in the store and in memory. Publishes
 * every revision of a floor and every version of a site, with all that is printed and named. Leaves
 * bookings, and whether something is free, to others.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"time", "people", "memory", "openapi"})
package nl.samenplek.booking.layout;

import org.jspecify.annotations.NullMarked;
