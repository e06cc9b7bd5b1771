/**
 * What this service knows of sites and workplaces.
 *
 * <p>Holds: a mirror of names, time zones, middays, labels and zones, by the date on which they
 * hold. Publishes: nothing. Leaves to others: what can be booked, and everything else about a
 * layout (booking-service).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.samenplek.people.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
