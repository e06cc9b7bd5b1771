package nl.samenplek.booking.availability;

import nl.samenplek.booking.time.Interval;

/** A piece of time in which a booking holds a workplace. */
public record Slot(String booking, String occupant, Interval interval) {}
