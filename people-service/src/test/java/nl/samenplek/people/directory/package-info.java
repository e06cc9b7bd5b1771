@NullMarked
package nl.samenplek.people.directory;

import org.jspecify.annotations.NullMarked;
