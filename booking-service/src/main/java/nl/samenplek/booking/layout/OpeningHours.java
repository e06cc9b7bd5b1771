package nl.samenplek.booking.layout;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** When a site is open on one day of the week, in its own time zone. */
public record OpeningHours(DayOfWeek day, LocalTime from, LocalTime until) {}
