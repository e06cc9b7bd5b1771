package nl.samenplek.booking.availability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.samenplek.booking.availability.FloorDay;
import nl.samenplek.booking.layout.Amenities;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(
    name = "availability",
    description =
        "What can still be claimed. Answered from memory; it may be a moment old and decides"
            + " nothing.")
interface AvailabilityApi {
  @Operation(
      operationId = "showFloorAvailability",
      summary = "Show a floor on a day",
      description =
          """
          Every workplace of the floor: what is taken that day, and its state in the asked time (the whole opening day if \
          none is asked). Who sits where is not told here. `stream` is where the live stream stood: open it from there \
          and nothing is missed.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "The floor on that day.",
      content = @Content(schema = @Schema(implementation = FloorDay.class)))
  ResponseEntity<?> ofFloor(
      String id,
      @Parameter(description = "The date at the site") LocalDate date,
      @Parameter(description = "Begin of the asked time, on the site's clock", example = "08:30")
          @Nullable LocalTime from,
      @Parameter(description = "End of the asked time, on the site's clock", example = "17:00")
          @Nullable LocalTime until,
      @Parameter(
              description = "What a workplace must have to match",
              example = "[\"dock\",\"two-screens\"]",
              array =
                  @ArraySchema(
                      maxItems = LayoutLimits.AMENITIES,
                      schema = @Schema(type = "string", maxLength = Amenities.LONGEST)))
          @Nullable List<String> amenities,
      Caller caller);

  @Operation(
      operationId = "showWorkplaceAvailability",
      summary = "Show a workplace on some days",
      description = "In order of date; 62 days at most.")
  @ApiResponse(
      responseCode = "200",
      description = "The workplace on those days.",
      content = @Content(schema = @Schema(implementation = WorkplaceDays.class)))
  ResponseEntity<?> ofWorkplace(
      String id,
      @Parameter(description = "The first day") LocalDate from,
      @Parameter(description = "The day after the last") LocalDate until,
      Caller caller);

  @Operation(
      operationId = "showSiteDays",
      summary = "Show how full a site is on some days",
      description = "In order of date; 62 days at most.")
  @ApiResponse(
      responseCode = "200",
      description = "The site, or one floor of it, on those days.",
      content = @Content(schema = @Schema(implementation = SiteDays.class)))
  ResponseEntity<?> ofSite(
      String id,
      @Parameter(description = "The first day") LocalDate from,
      @Parameter(description = "The day after the last") LocalDate until,
      @Parameter(description = "Only this floor") @Nullable String floor);
}
