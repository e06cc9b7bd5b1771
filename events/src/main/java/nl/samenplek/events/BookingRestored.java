package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A booking that had ended stands again, with the workplace and the times told here.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingRestored(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
