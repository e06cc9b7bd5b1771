@NullMarked
package nl.samenplek.booking.demand.store;

import org.jspecify.annotations.NullMarked;
