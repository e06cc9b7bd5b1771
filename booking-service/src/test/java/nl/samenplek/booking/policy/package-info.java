@NullMarked
package nl.samenplek.booking.policy;

import org.jspecify.annotations.NullMarked;
