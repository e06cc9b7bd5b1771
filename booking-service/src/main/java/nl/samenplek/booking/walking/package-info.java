/**
 * Holds how far it is on foot between the places of a floor and from its stairs, worked out from
 * the walls and doors of the drawing, once for every revision. Publishes nothing. Leaves to others
 * what the distance is good for.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"layout"})
package nl.samenplek.booking.walking;

import org.jspecify.annotations.NullMarked;
