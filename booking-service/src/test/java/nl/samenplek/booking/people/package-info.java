@NullMarked
package nl.samenplek.booking.people;

import org.jspecify.annotations.NullMarked;
