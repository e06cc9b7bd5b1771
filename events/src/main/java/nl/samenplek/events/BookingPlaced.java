package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A workplace was booked. The first event of every booking: its sequence is 1.
 *
 * <p>Do not conclude that somebody is or was there: that is presence, after a check-in.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingPlaced(
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
