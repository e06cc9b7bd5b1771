/**
 * Holds server-sent events: who listens, what they missed, when they are too slow. Publishes {@code
 * LiveStreams}. Leaves to the parts what a viewer may see.
 */
@NullMarked
package nl.samenplek.edge.live;

import org.jspecify.annotations.NullMarked;
