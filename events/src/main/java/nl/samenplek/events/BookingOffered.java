package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A workplace came free and is held for somebody on the waiting list, until {@code acceptBy}.
 *
 * <p>No capability makes it yet; whoever reads bookings is ready for it.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingOffered(
    String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf)
    implements BookingEvent {}
