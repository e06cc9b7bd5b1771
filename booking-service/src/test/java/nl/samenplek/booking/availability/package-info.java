@NullMarked
package nl.samenplek.booking.availability;

import org.jspecify.annotations.NullMarked;
