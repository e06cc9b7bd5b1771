@NullMarked
package nl.samenplek.edge.input;

import org.jspecify.annotations.NullMarked;
