/**
 * Holds sites, floors, zones, workplaces and floor plans with their revisions, in the store and in
 * memory. Publishes that a floor got a new revision and that a site changed. Leaves bookings, and
 * whether something is free, to others.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"time", "people", "memory", "input", "openapi"})
package nl.samenplek.booking.layout;

import org.jspecify.annotations.NullMarked;
