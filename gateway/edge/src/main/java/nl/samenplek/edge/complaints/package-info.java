/**
 * Holds how what the frame complains about becomes a problem: exceptions, error dispatches,
 * requests that the server itself turns away. Publishes nothing. Leaves the texts to {@code
 * problem}.
 */
@NullMarked
package nl.samenplek.edge.complaints;

import org.jspecify.annotations.NullMarked;
