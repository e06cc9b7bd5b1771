@NullMarked
package nl.samenplek.booking.openapi;

import org.jspecify.annotations.NullMarked;
