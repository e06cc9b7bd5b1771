@NullMarked
package nl.samenplek.bench;

import org.jspecify.annotations.NullMarked;
