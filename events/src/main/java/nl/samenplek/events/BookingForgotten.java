package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * The tie between a booking and its people is forgotten, because its retention is over. Where and
 * when it was, and how it ended, stays for those who count.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingForgotten(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
