/**
 * Holds the weeks of the demonstration: who would book what on a given day, the same every time it
 * is asked. Publishes {@link nl.samenplek.demo.week.Weeks}. Leaves it to the booking service
 * whether a booking may be placed.
 */
@NullMarked
package nl.samenplek.demo.week;

import org.jspecify.annotations.NullMarked;
