/**
 * Holds the order in which a service comes up. Publishes {@link
 * nl.samenplek.edge.start.Preparation}. Leaves to the services what they prepare.
 */
@NullMarked
package nl.samenplek.edge.start;

import org.jspecify.annotations.NullMarked;
