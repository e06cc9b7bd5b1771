@NullMarked
package nl.samenplek.edge;

import org.jspecify.annotations.NullMarked;
