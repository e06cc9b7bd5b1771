/** How long the parts take to start, and what they hold when nobody asks anything. */
@NullMarked
package nl.samenplek.bench.start;

import org.jspecify.annotations.NullMarked;
