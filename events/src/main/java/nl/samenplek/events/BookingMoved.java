package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A booking got another workplace or another time, in one step: what it held before is free again.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingMoved(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
