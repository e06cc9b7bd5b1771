@NullMarked
package nl.samenplek.badexample.directory;

import org.jspecify.annotations.NullMarked;
