package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A cancelled booking stands again, with the workplace and the times told here.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingRestored(
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
