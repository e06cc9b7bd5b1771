package nl.samenplek.booking.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.alternatives.Alternatives;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "bookings")
interface AlternativesApi {
  @Operation(
      operationId = "listAlternatives",
      summary = "List what could be booked instead of a workplace",
      description =
          """
          What a refusal would offer, before it is asked for: the same place at another time of that day, the nearest \
          other places at that time (on foot; the same floor first, then other floors, then other sites), a smaller \
          room where none is large enough, and another day where nothing works that day. Most helpful first; `differs` \
          says in what it is not what was wanted. The time is `from` and `until`, or a `date` at the site with a \
          `dayPart`, as for a booking. Answered from memory; it may be a moment old and decides nothing.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "What could be booked; empty when nothing works.",
      content = @Content(schema = @Schema(implementation = AlternativeList.class)))
  @Refuses(forbidden = {"for-someone-else", "account-unknown"})
  ResponseEntity<?> instead(
      String id,
      @Parameter(description = "Who will sit there; absent: the caller") @Nullable String occupant,
      @Parameter(description = "Inclusive, any offset, on a quarter of an hour")
          @Nullable Instant from,
      @Parameter(description = "Exclusive, any offset, on a quarter of an hour")
          @Nullable Instant until,
      @Parameter(description = "Local date at the site, together with dayPart")
          @Nullable LocalDate date,
      @Parameter(
              description = "Part of the site's opening hours on that date",
              schema = @Schema(allowableValues = {"morning", "afternoon", "whole-day"}))
          @Nullable String dayPart,
      Caller caller);

  /** The answer. */
  record AlternativeList(@Size(max = Alternatives.MOST) List<Alternative> items) {}
}
