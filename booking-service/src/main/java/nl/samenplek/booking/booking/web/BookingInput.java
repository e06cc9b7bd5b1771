package nl.samenplek.booking.booking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A booking as it is asked for: from and until, or a date and a part of that day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookingInput(
    @Schema(description = "Its id", example = "gemeentehuis-2-14") @Nullable String workplace,
    @Schema(description = "Who will sit there; absent: the caller", example = "p-0002")
        @Nullable String occupant,
    @Schema(description = "Inclusive, any offset, on a quarter of an hour") @Nullable Instant from,
    @Schema(description = "Exclusive, any offset, on a quarter of an hour") @Nullable Instant until,
    @Schema(description = "Local date at the site, together with dayPart") @Nullable LocalDate date,
    @Schema(
            description = "Part of the site's opening hours on that date",
            allowableValues = {"morning", "afternoon", "whole-day"})
        @Nullable String dayPart) {}
