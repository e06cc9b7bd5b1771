/** Measures the suite and, in the same run on the same machine, the floor beneath each figure. */
@NullMarked
package nl.samenplek.bench;

import org.jspecify.annotations.NullMarked;
