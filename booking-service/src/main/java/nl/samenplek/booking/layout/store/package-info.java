@NullMarked
package nl.samenplek.booking.layout.store;

import org.jspecify.annotations.NullMarked;
