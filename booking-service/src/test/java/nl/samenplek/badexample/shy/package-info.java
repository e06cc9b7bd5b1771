@NullMarked
package nl.samenplek.badexample.shy;

import org.jspecify.annotations.NullMarked;
