/**
 * Holds what every part of the suite does alike at its HTTP edge, and wires it into a Spring Boot
 * application. Publishes settings. Leaves paths, roles and texts of its own to each part.
 */
@NullMarked
package nl.samenplek.edge;

import org.jspecify.annotations.NullMarked;
