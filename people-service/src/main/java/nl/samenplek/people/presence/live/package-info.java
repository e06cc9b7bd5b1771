/** What changes in presence, on its way to open browsers. */
@NullMarked
package nl.samenplek.people.presence.live;

import org.jspecify.annotations.NullMarked;
