package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A booking was called off. The workplace and the times are those it held until then.
 *
 * <p>Not the end: {@link BookingRestored} may follow.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingCancelled(
    String booking,
    long sequence,
    String site,
    String floor,
    String zone,
    String workplace,
    WorkplaceKind workplaceKind,
    String occupant,
    String booker,
    LocalDate date,
    Instant from,
    Instant until,
    String timeZone)
    implements BookingEvent {}
