@NullMarked
package nl.samenplek.booking.layout;

import org.jspecify.annotations.NullMarked;
