/**
 * Holds how moments, dates and times are written in requests. Publishes nothing. Leaves what they
 * mean to the parts.
 */
@NullMarked
package nl.samenplek.edge.time;

import org.jspecify.annotations.NullMarked;
