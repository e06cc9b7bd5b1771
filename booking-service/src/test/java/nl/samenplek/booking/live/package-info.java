@NullMarked
package nl.samenplek.booking.live;

import org.jspecify.annotations.NullMarked;
