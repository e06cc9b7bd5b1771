@NullMarked
package nl.samenplek.people.directory.replacing;

import org.jspecify.annotations.NullMarked;
