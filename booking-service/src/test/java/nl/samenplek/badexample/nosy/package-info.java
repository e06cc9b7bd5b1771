@NullMarked
package nl.samenplek.badexample.nosy;

import org.jspecify.annotations.NullMarked;
