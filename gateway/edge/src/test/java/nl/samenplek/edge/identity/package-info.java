@NullMarked
package nl.samenplek.edge.identity;

import org.jspecify.annotations.NullMarked;
