package nl.samenplek.booking.layout;

import java.time.LocalDate;

/** A day on which a whole site is closed, and what it is called. */
public record ClosingDay(LocalDate date, Words name) {}
