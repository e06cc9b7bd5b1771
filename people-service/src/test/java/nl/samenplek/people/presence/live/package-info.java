@NullMarked
package nl.samenplek.people.presence.live;

import org.jspecify.annotations.NullMarked;
