package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A booking ended before its time was over; {@link BookingFacts#end()} says how.
 *
 * <p>Not for good: {@link BookingRestored} may follow.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingEnded(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
