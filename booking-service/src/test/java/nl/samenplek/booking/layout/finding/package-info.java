@NullMarked
package nl.samenplek.booking.layout.finding;

import org.jspecify.annotations.NullMarked;
