@NullMarked
package nl.samenplek.events;

import org.jspecify.annotations.NullMarked;
