/**
 * Holds the ways to the services: which path leads where, as whom, with which headers, how long it
 * may take, and what is answered when a service does not. Publishes {@link
 * nl.samenplek.gateway.routing.RouteSettings}. Leaves to the services everything behind a path.
 */
@NullMarked
package nl.samenplek.gateway.routing;

import org.jspecify.annotations.NullMarked;
