@NullMarked
package nl.samenplek.events.delivery;

import org.jspecify.annotations.NullMarked;
