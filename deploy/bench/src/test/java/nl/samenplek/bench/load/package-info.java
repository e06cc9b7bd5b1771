@NullMarked
package nl.samenplek.bench.load;

import org.jspecify.annotations.NullMarked;
