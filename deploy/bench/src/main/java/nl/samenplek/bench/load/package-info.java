/** Many callers at once, and one alone, beside what the store and the broker do by themselves. */
@NullMarked
package nl.samenplek.bench.load;

import org.jspecify.annotations.NullMarked;
