@NullMarked
package nl.samenplek.booking.demand;

import org.jspecify.annotations.NullMarked;
