@NullMarked
package nl.samenplek.booking.booking.store;

import org.jspecify.annotations.NullMarked;
