package nl.samenplek.booking.booking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.booking.booking.Rest;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** Where a booking shall go, and what becomes of the time that it leaves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MoveInput(
    @Schema(description = "Its id", example = "gemeentehuis-2-14") @Nullable String workplace,
    @Schema(description = "Cannot change", hidden = true) @Nullable String occupant,
    @Schema(description = "Inclusive, any offset, on a quarter of an hour") @Nullable Instant from,
    @Schema(description = "Exclusive, any offset, on a quarter of an hour") @Nullable Instant until,
    @Schema(description = "Local date at the site, together with dayPart") @Nullable LocalDate date,
    @Schema(
            description = "Part of the site's opening hours on that date",
            allowableValues = {"morning", "afternoon", "whole-day"})
        @Nullable String dayPart,
    @Schema(
            description =
                """
                What becomes of the part of its old time that the new time does not cover: given up \
                (release), kept at the old workplace as bookings of its own (keep); rejoin gives up, \
                with the move, the bookings that the move before this one kept""",
            allowableValues = {"release", "keep", "rejoin"},
            defaultValue = "release")
        @Nullable String rest) {

  BookingInput to() {
    return new BookingInput(workplace, occupant, from, until, date, dayPart);
  }

  /** Release where something was found. */
  Rest rest(Reading reading) {
    if (rest == null) {
      return Rest.RELEASE;
    }
    var read = Rest.of(rest);
    reading.check(read.isPresent(), "rest", "unknown-word");
    return read.orElse(Rest.RELEASE);
  }
}
