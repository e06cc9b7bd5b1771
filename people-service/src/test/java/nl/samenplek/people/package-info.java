@NullMarked
package nl.samenplek.people;

import org.jspecify.annotations.NullMarked;
