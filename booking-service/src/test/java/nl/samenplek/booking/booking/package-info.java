@NullMarked
package nl.samenplek.booking.booking;

import org.jspecify.annotations.NullMarked;
