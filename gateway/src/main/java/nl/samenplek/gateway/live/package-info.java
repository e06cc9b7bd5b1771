/**
 * Holds the one live stream of a browser, made of the streams of the two services. Publishes {@code
 * /api/live/v1/stream}. Leaves to the services what is told, and to whom.
 */
@NullMarked
package nl.samenplek.gateway.live;

import org.jspecify.annotations.NullMarked;
