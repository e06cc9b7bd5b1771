package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A workplace was booked: newly, or because what was asked was approved or an offer was accepted.
 *
 * <p>Do not conclude that somebody is or was there: that is presence, after a check-in.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingPlaced(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
