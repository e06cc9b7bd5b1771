/**
 * Holds the id by which a request is followed, from the door to the last consumer of what came of
 * it. Publishes it to the logs of the thread that works on the request. Leaves to delivery how it
 * goes along with an event.
 */
@NullMarked
package nl.samenplek.edge.tracing;

import org.jspecify.annotations.NullMarked;
