@NullMarked
package nl.samenplek.people.presence.store;

import org.jspecify.annotations.NullMarked;
