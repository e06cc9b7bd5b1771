package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A workplace was asked for and is held until somebody approves or refuses.
 *
 * <p>No capability makes it yet; whoever reads bookings is ready for it.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingAsked(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
