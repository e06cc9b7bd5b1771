/**
 * booking-service: what is claimed when. Each package beneath is a module; its door-plate says what
 * it holds.
 */
@NullMarked
package nl.samenplek.booking;

import org.jspecify.annotations.NullMarked;
