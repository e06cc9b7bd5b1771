@NullMarked
package nl.samenplek.edge.start;

import org.jspecify.annotations.NullMarked;
