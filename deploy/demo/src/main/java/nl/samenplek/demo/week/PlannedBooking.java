package nl.samenplek.demo.week;

import java.time.Instant;

/** One item of a booking import. */
public record PlannedBooking(
    String reference, String workplace, String occupant, Instant from, Instant until) {}
