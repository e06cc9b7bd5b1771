@NullMarked
package nl.samenplek.booking.deadlines;

import org.jspecify.annotations.NullMarked;
