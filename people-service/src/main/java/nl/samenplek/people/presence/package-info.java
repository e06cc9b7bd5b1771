/**
 * Who is expected where on a day, by day part.
 *
 * <p>Holds: one document per booking of a desk, booth or room, derived from the booking's events
 * and never edited by hand. Publishes: its changes to open browsers. Leaves to others: whether a
 * booking may exist (booking-service), who may see it (privacy).
 */
@ApplicationModule(allowedDependencies = {"directory", "places", "privacy"})
@NullMarked
package nl.samenplek.people.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
