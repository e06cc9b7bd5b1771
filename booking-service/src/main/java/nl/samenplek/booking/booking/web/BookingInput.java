package nl.samenplek.booking.booking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A booking as it is asked for: from and until, or a date and a part of that day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookingInput(
    @Nullable String workplace,
    @Nullable String occupant,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable LocalDate date,
    @Nullable String dayPart) {}
