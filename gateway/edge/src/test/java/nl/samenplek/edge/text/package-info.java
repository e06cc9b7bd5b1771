@NullMarked
package nl.samenplek.edge.text;

import org.jspecify.annotations.NullMarked;
