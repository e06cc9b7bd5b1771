@NullMarked
package nl.samenplek.booking.layout.drawing;

import org.jspecify.annotations.NullMarked;
