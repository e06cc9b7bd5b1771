@NullMarked
package nl.samenplek.people.presence;

import org.jspecify.annotations.NullMarked;
