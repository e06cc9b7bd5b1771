@NullMarked
package nl.samenplek.booking.time;

import org.jspecify.annotations.NullMarked;
