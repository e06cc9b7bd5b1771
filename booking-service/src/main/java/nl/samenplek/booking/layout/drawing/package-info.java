/** What a floor drawing may consist of, the check of it, and the reading of its shapes. */
@NullMarked
package nl.samenplek.booking.layout.drawing;

import org.jspecify.annotations.NullMarked;
