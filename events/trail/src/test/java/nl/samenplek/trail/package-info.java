@NullMarked
package nl.samenplek.trail;

import org.jspecify.annotations.NullMarked;
