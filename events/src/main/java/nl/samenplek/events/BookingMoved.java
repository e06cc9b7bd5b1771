package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A booking got another workplace or another time, in one step: what it held before is free again.
 *
 * <p>Published under the key of the new workplace. What was held before is known from the booking's
 * previous event; a consumer that has not seen that one holds nothing it must give up.
 *
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingMoved(
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
