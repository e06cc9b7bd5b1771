/** Replacing the directory: from what is asked, through what is wrong with it, to what changes. */
@NullMarked
package nl.samenplek.people.directory.replacing;

import org.jspecify.annotations.NullMarked;
