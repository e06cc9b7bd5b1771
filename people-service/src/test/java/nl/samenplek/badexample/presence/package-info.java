@NullMarked
package nl.samenplek.badexample.presence;

import org.jspecify.annotations.NullMarked;
