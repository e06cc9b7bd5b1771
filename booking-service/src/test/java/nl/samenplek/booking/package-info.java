@NullMarked
package nl.samenplek.booking;

import org.jspecify.annotations.NullMarked;
