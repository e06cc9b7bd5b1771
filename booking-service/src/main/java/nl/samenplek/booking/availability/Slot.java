package nl.samenplek.booking.availability;

import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A piece of time in which a booking holds a workplace.
 *
 * @param occupant absent for a place that is not for one person
 */
public record Slot(String booking, @Nullable String occupant, Interval interval) {}
