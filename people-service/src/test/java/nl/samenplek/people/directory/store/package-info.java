@NullMarked
package nl.samenplek.people.directory.store;

import org.jspecify.annotations.NullMarked;
