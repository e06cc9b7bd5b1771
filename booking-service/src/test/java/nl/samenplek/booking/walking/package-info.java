@NullMarked
package nl.samenplek.booking.walking;

import org.jspecify.annotations.NullMarked;
