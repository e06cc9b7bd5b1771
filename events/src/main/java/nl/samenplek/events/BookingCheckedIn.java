package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * The occupant is there.
 *
 * <p>No capability makes it yet; whoever reads bookings is ready for it.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingCheckedIn(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
