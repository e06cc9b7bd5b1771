/**
 * Holds what operators look at, on a port that the public one knows nothing of: figures for
 * Prometheus, and health with what is away, why and since when. Publishes how long an operation
 * takes where it is {@code Measured}. Leaves all other figures to whoever has them.
 */
@NullMarked
package nl.samenplek.edge.inner;

import org.jspecify.annotations.NullMarked;
