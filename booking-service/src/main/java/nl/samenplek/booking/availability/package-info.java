/**
 * Holds what can still be claimed: an index in memory of what every workplace is held for, from a
 * month back, loaded from the store at start and kept fresh by booking events. Publishes, inside
 * the service, which workplace changed. Leaves every decision to booking: it may be a moment old.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"time", "layout", "people", "memory", "openapi"})
package nl.samenplek.booking.availability;

import org.jspecify.annotations.NullMarked;
