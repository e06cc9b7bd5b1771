/** What a floor drawing may consist of, and the check of it. */
@NullMarked
package nl.samenplek.booking.layout.drawing;

import org.jspecify.annotations.NullMarked;
