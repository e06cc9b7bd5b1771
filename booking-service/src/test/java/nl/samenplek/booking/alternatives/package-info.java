@NullMarked
package nl.samenplek.booking.alternatives;

import org.jspecify.annotations.NullMarked;
