@NullMarked
package nl.samenplek.badexample;

import org.jspecify.annotations.NullMarked;
